using MessagingClients.Specs.Bundling;
using MessagingClients.Specs.Diagnostics;
using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Tests.Bundling;

/// <summary>A document of several files, in a folder within a folder of its own.</summary>
internal sealed class DocumentFolder : IDisposable
{
    private const string Head = "openapi: 3.1.0\ninfo: {title: Test, version: '1'}\nservers: [{url: https://example.com}]\n";
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();

    /// <summary>The document itself.</summary>
    public string Document => At("openapi.yaml");

    public string At(string path) => Path.Combine(_folder.FullName, "document", path).TrimEnd('/');

    public DocumentFolder With(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(path))!);
        File.WriteAllText(At(path), text);
        return this;
    }

    /// <summary>A document that goes on with the given lines.</summary>
    public DocumentFolder WithMain(string rest) => With("openapi.yaml", Head + rest);

    /// <summary>A document with an operation whose body is a schema.</summary>
    public DocumentFolder WithBody(string schema, string components = "{}") => WithMain($$$$"""
        paths:
          /messages:
            post:
              operationId: sendMessage
              requestBody: {required: true, content: {application/json: {schema: {{{{schema}}}}}}}
              responses: {'200': {description: Sent}}
        components: {{{{components}}}}
        """);

    public SpecObject Read() => BundleStage.ReadFile(Document);

    public string Json(string pointer) => Yaml.Json(SpecPointer.Find(Read(), pointer).ShouldNotBeNull());

    /// <summary>What is wrong, with the files by their names.</summary>
    public IReadOnlyList<string> Errors(Action<string> read) =>
        [.. Should.Throw<SpecException>(() => read(Document)).Diagnostics.Select(error => error.ToString().Replace(At("") + "/", "", StringComparison.Ordinal))];

    public IReadOnlyList<string> Errors() => Errors(path => ClientCompiler.Compile(path, null, "Acme"));

    public void Dispose() => _folder.Delete(recursive: true);
}
