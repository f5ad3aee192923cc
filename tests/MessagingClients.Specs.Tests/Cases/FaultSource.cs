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

    public static CaseSource Make(string? body = Body)
    {
        SpecObject document = (SpecObject)SpecReader.Read(Document, "openapi.yaml");
        return new CaseSource(
            document,
            OperationNode.All(document).Single(),
            new CaseOperation("made-up", "send", "POST", "/messages", "application/json"),
            new CaseRequest("""{"text":"Hello"}""", new Dictionary<string, string>()),
            new ServedAnswer(
                202,
                [KeyValuePair.Create("Content-Type", "application/json")],
                body is null ? null : Encoding.UTF8.GetBytes(body),
                IsDocumented: true));
    }
}
