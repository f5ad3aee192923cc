using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Bundling;

/// <summary>What a reference leads to in another file.</summary>
/// <param name="File">The file.</param>
/// <param name="Pointer">The place in it.</param>
/// <param name="Role">What it is referred to as.</param>
internal sealed record PartTarget(PartFile File, string Pointer, NodeRole Role)
{
    /// <summary>What stands there, or <see langword="null"/> where nothing does.</summary>
    public SpecNode? Node { get; } = SpecPointer.Find(File.Root, Pointer);

    /// <summary>What a component is called that nothing else names: the last step, or the file without its ending.</summary>
    public string Name
    {
        get
        {
            string stated = SpecPointer.Parse(Pointer) is [.., var last] ? last : System.IO.Path.GetFileNameWithoutExtension(File.Path);
            string name = string.Concat(stated.Select(character => char.IsAsciiLetterOrDigit(character) || character is '.' or '-' or '_' ? character : '_'));
            return name.Length == 0 ? "_" : name;
        }
    }

    public bool Equals(PartTarget? other) => other is not null && ReferenceEquals(File, other.File) && Pointer == other.Pointer && Role == other.Role;

    public override int GetHashCode() => HashCode.Combine(File.Path, Pointer, Role);
}
