using System.Text;
using MessagingClients.Specs.Cases;
using MessagingClients.Specs.Documents;
using MessagingClients.Specs.Reading;

namespace MessagingClients.Specs.Tests.Cases;

/// <summary>An operation with one success, from which faults are derived.</summary>
internal static class FaultSource
{
    public const string Body = """{"id":"one","count":12}""";

    private const string Document = """
        openapi: 3.0.0
        info: { title: T, version: '1' }
        paths:
          /messages:
            post:
              operationId: send
              responses:
                '202': { description: Taken. }
        """;

    private const string KeyedBody = """
        {"content":{"application/json":{"schema":{"type":"object","properties":{"idempotency_key":{"type":"string"}}}}}}
        """;

    public static CaseSource Make(string? body = Body, string provider = "made-up", bool hasKey = false)
    {
        string text = hasKey ? Document.Replace("operationId: send", $"operationId: send\n      requestBody: {KeyedBody}", StringComparison.Ordinal) : Document;
        SpecObject document = (SpecObject)SpecReader.Read(text, "openapi.yaml");
        return new CaseSource(
            document,
            OperationNode.All(document).Single(),
            new CaseOperation(provider, "send", "POST", "/messages", "application/json"),
            new CaseRequest("""{"text":"Hello"}""", new Dictionary<string, string>()),
            new ServedAnswer(
                202,
                [KeyValuePair.Create("Content-Type", "application/json")],
                body is null ? null : Encoding.UTF8.GetBytes(body),
                IsDocumented: true));
    }
}
