using MessagingClients.Specs.Diagnostics;
using MessagingClients.Specs.Documents;
using MessagingClients.Specs.Reading;

namespace MessagingClients.Specs.Bundling;

/// <summary>The files of a document, each of which is read once.</summary>
internal sealed class PartFiles
{
    private const int MostFiles = 1_000;
    private const long MostBytes = 50_000_000;

    private readonly Dictionary<string, PartFile> _files = [];
    private readonly Dictionary<string, SpecException> _faults = [];
    private readonly string _shownFolder;
    private readonly PartPath _paths;
    private long _bytes;
    private long _size;

    /// <summary>Begins with the document itself.</summary>
    /// <param name="path">Its file.</param>
    /// <param name="document">What that holds.</param>
    public PartFiles(string path, SpecObject document)
    {
        Main = new PartFile(Path.GetFileName(path), document, IsMain: true);
        _paths = new PartPath(Path.GetDirectoryName(Path.GetFullPath(path))!);
        _shownFolder = Path.GetDirectoryName(path) ?? "";
        _size = Main.Root.Size;
    }

    /// <summary>The document itself.</summary>
    public PartFile Main { get; }

    /// <summary>The files that references name, the document itself where one does, as paths from its folder.</summary>
    public SortedSet<string> Named { get; } = new(StringComparer.Ordinal);

    /// <summary>Opens the file that a reference names.</summary>
    /// <param name="from">The file that the reference stands in.</param>
    /// <param name="reference">The reference.</param>
    /// <exception cref="SpecException">There is no such file, or it may not be read, or cannot be.</exception>
    public PartFile Open(PartFile from, SpecScalar reference)
    {
        string named = reference.Text.Split('#')[0];
        if (named.Length == 0)
        {
            return from;
        }

        string path = _paths.Resolve(from.Path, named) ?? throw Fault(
            reference, "leads out of the document's folder, where nothing is read. Bring what it names into that folder, or into the document.");
        Named.Add(path);
        return path == Main.Path ? Main
            : _files.TryGetValue(path, out PartFile? file) ? file
            : _faults.TryGetValue(path, out SpecException? known) ? throw Unread(reference, known)
            : _files[path] = Read(path, reference);
    }

    /// <summary>A reference that cannot be followed.</summary>
    public static SpecException Fault(SpecScalar reference, string message) => new(DiagnosticCodes.Reference, reference.Location, $"'{reference.Text}' {message}");

    private static SpecException Unread(SpecScalar reference, SpecException fault) =>
        new([.. Fault(reference, "names a file that cannot be read. What is wrong with it stands at its place there.").Diagnostics, .. fault.Diagnostics]);

    private PartFile Read(string path, SpecScalar reference)
    {
        FileInfo file = new(Find(path, reference));
        if (_files.Count >= MostFiles || (_bytes += file.Length) > MostBytes)
        {
            throw new SpecException(
                DiagnosticCodes.TooLarge, reference.Location, $"Expected a document to refer to at most {MostFiles} files of {MostBytes} bytes together, found more. Join files, or take out what is not needed.");
        }

        try
        {
            PartFile part = new(path, SpecReader.ReadFile(file.FullName, Path.Combine(_shownFolder, path)), IsMain: false);
            Count(part.Root.Size, reference);
            return part;
        }
        catch (SpecException exception) when (exception.Diagnostics[0].Code != DiagnosticCodes.TooLarge)
        {
            _faults[path] = exception;
            throw Unread(reference, exception);
        }
    }

    /// <summary>Adds to the size of the whole.</summary>
    /// <exception cref="SpecException">It is too large.</exception>
    public void Count(long size, SpecScalar reference)
    {
        _size += size;
        if (_size > YamlDocumentReader.MaxSize)
        {
            throw new SpecException(
                DiagnosticCodes.TooLarge, reference.Location, $"Expected at most {YamlDocumentReader.MaxSize} values in all files of a document, found more. Take out what is not needed.");
        }
    }

    private string Find(string path, SpecScalar reference)
    {
        if (!PartPath.IsDocument(path))
        {
            throw Fault(reference, "names a file that does not end in .yaml, .yml or .json, the only ones that are read. Rename it.");
        }

        try
        {
            string real = _paths.Real(path) ?? throw Fault(
                reference, "leads by a symbolic link out of the document's folder, where nothing is read. Bring the file itself into that folder.");
            return File.Exists(real) ? real
                : throw Fault(reference, Directory.Exists(real) ? "names a folder. Expected a file in the folder of the document or below it." : "names no file. Expected one in the folder of the document or below it; nothing is fetched.");
        }
        catch (IOException)
        {
            throw Fault(reference, "names a symbolic link that leads nowhere. Expected a file in the folder of the document or below it.");
        }
    }
}
