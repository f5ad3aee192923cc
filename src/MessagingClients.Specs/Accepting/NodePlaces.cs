using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Accepting;

/// <summary>Finds where in a document something stands that was written at a line and column.</summary>
internal sealed class NodePlaces
{
    private readonly Dictionary<SourceLocation, string> _pointers = [];

    /// <param name="document">The document with its corrections, before anything of it is put elsewhere.</param>
    public NodePlaces(SpecObject document) => Add(document, "#");

    /// <returns>The pointer, or <see langword="null"/> where nothing was written there.</returns>
    public string? Find(SourceLocation location) => _pointers.GetValueOrDefault(location);

    private void Add(SpecNode node, string pointer)
    {
        _pointers.TryAdd(node.Location, pointer);
        foreach (SpecMember member in (node as SpecObject)?.Members ?? [])
        {
            _pointers.TryAdd(member.Location, Inside(pointer, member.Name));
        }

        foreach ((string step, SpecNode child) in node.Children())
        {
            Add(child, Inside(pointer, step));
        }
    }

    private static string Inside(string pointer, string step) => pointer + SpecPointer.Format([step]);
}
