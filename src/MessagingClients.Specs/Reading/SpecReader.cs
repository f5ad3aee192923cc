using System.Text;
using MessagingClients.Specs.Diagnostics;
using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Reading;

/// <summary>First stage: text becomes nodes that know where they were written.</summary>
internal static class SpecReader
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads a YAML or JSON file.</summary>
    /// <param name="path">The file; its name stands in each location as it is given here.</param>
    /// <returns>The root of the document.</returns>
    /// <exception cref="SpecException">The file cannot be read, or is no such document.</exception>
    public static SpecObject ReadFile(string path) => ReadFile(path, path);

    /// <summary>Reads a YAML or JSON file that is called otherwise.</summary>
    /// <param name="path">The file.</param>
    /// <param name="name">The name that stands in each location.</param>
    /// <returns>The root of the document.</returns>
    /// <exception cref="SpecException">The file cannot be read, or is no such document.</exception>
    public static SpecObject ReadFile(string path, string name)
    {
        try
        {
            return Read(File.ReadAllText(path, Strict), name);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new SpecException(
                DiagnosticCodes.Unreadable, new SourceLocation(name, 1, 1), $"The file cannot be read: {exception.Message}");
        }
        catch (DecoderFallbackException)
        {
            throw new SpecException(
                DiagnosticCodes.Unreadable, new SourceLocation(name, 1, 1), "Expected UTF-8, found other bytes. Save the file as UTF-8.");
        }
    }

    /// <summary>Reads YAML or JSON.</summary>
    /// <param name="text">The text.</param>
    /// <param name="file">The name that stands in each location.</param>
    /// <returns>The root of the document.</returns>
    /// <exception cref="SpecException">The text is no such document.</exception>
    public static SpecObject Read(string text, string file)
    {
        SpecNode root = JsonDocumentReader.Read(text, file) ?? new YamlDocumentReader(text, file).Read();
        return root as SpecObject
            ?? throw new SpecException(DiagnosticCodes.Syntax, root.Location, "Expected an object at the top of the document.");
    }
}
