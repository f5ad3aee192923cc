using MessagingClients.Specs.Diagnostics;
using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Stubs;

/// <summary>
/// Writes the stubs of a document as one JSON file, with what a stand-in must know to say why it refuses a request and to give
/// any answer that the document states. Whoever reads the file needs neither this assembly nor the document.
/// </summary>
public static class StubFile
{
    /// <summary>Derives the file of a document as published.</summary>
    /// <param name="spec">The file with the document.</param>
    /// <returns>The file, as JSON.</returns>
    /// <exception cref="SpecException">The document cannot be used.</exception>
    public static string Compile(string spec)
    {
        SpecObject document = PublishedSpec.Read(spec);
        SpecObject[] operations = [.. OperationNode.All(document).Select(node => new OperationStatement(document, node).Write())];
        return SpecJson.Write(new SpecObject(
            [
                new SpecMember("basePaths", Texts(BasePaths(document))),
                new SpecMember("tokenPaths", Texts(TokenPaths(document))),
                new SpecMember("patterns", SchemaPatterns.Translate(operations, document.Location)),
                new SpecMember("operations", new SpecArray([.. operations])),
            ]), indented: true) + "\n";
    }

    private static SpecArray Texts(IEnumerable<string> texts) => new([.. texts.Distinct().Select(text => SpecScalar.OfText(text))]);

    private static IEnumerable<string> BasePaths(SpecObject document) =>
        document.Items("servers").Select(server => Path(server.Text("url"))).OfType<string>().Select(path => path.TrimEnd('/')).Prepend("");

    private static IEnumerable<string> TokenPaths(SpecObject document) =>
        document.Object("components").Members("securitySchemes")
            .Select(scheme => Path(scheme.Value.Object("flows").Object("clientCredentials").Text("tokenUrl"))).OfType<string>();

    private static string? Path(string? url) => Uri.TryCreate(url, UriKind.Absolute, out Uri? absolute) ? absolute.AbsolutePath : null;
}
