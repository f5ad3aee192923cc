using MessagingClients.Specs.Cases;

namespace MessagingClients.Specs.Tests.Cases;

/// <summary>A document with one operation, written for a test, and what is derived from it.</summary>
internal sealed class WrittenDocument : IDisposable
{
    private readonly string _overlay = Path.GetTempFileName();

    /// <summary>The file with the document.</summary>
    public string Spec { get; } = Path.GetTempFileName();

    public static ContractCase Find(IReadOnlyList<ContractCase> cases, string label) =>
        cases.SingleOrDefault(each => each.Id.EndsWith($"/sendMessage/{label}", StringComparison.Ordinal))
        ?? throw new InvalidOperationException($"Expected the case {label}, found {string.Join(' ', cases.Select(each => each.Id))}.");

    public IReadOnlyList<ContractCase> Derive(
        string request = "{type: object, required: [m], properties: {m: {type: string}}}",
        string answer = "{type: object, properties: {id: {type: string}}}",
        string? overlay = null)
    {
        if (overlay is not null)
        {
            File.WriteAllText(_overlay, $"overlay: 1.0.0\ninfo: {{title: T, version: 1.0.0}}\nactions:\n{overlay}\n");
        }

        return CaseCompiler.Derive("test", Write(request, answer), overlay is null ? null : _overlay);
    }

    public string Write(
        string request = "{type: object, required: [m], properties: {m: {type: string}}}",
        string answer = "{type: object, properties: {id: {type: string}}}",
        string components = "")
    {
        File.WriteAllText(Spec, $$"""
            openapi: 3.1.0
            info: {title: Test, version: '1'}
            servers: [{url: https://example.com}]
            paths:
              /messages:
                post:
                  operationId: sendMessage
                  requestBody: {required: true, content: {application/json: {schema: {{request}} } } }
                  responses:
                    '200': {description: Sent, content: {application/json: {schema: {{answer}} } } }
            components:
              schemas: { {{components}} }
            """);
        return Spec;
    }

    /// <summary>Writes an operation that is given nothing but these parameters beside its body.</summary>
    /// <param name="parameters">The parameters, as items of a list of YAML.</param>
    /// <param name="path">The path of the operation.</param>
    public string WriteParameters(string parameters, string path = "/messages")
    {
        string written = File.ReadAllText(Write())
            .Replace("operationId: sendMessage", $"operationId: sendMessage\n      parameters: [{parameters}]", StringComparison.Ordinal)
            .Replace("/messages:", $"{path}:", StringComparison.Ordinal);
        File.WriteAllText(Spec, written);
        return Spec;
    }

    public void Dispose()
    {
        File.Delete(Spec);
        File.Delete(_overlay);
    }
}
