using MessagingClients.Specs.Bodies;
using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Cases;

/// <summary>How often a request may leave, by the table of outcomes.</summary>
internal static class SendLimit
{
    private const int Repeated = 10;

    /// <summary>How often it may leave, by how the call ends where each request meets the same.</summary>
    public static int Of(CaseSource source, CaseExpectation expectation) => expectation switch
    {
        { MaxSends: 0 } => 0,
        { Outcome: ExpectedOutcome.Unknown } when HasIdempotencyKey(source) => Repeated,
        { Status: 429 } when MayRepeatAfter429(source) => Repeated,
        { Status: 401 } when IsTokenRefreshed(source) && !source.Sent.IsReadOnce => 2,
        _ => 1,
    };

    /// <summary>Whether a repeat carries a key by which the provider knows it.</summary>
    public static bool HasIdempotencyKey(CaseSource source) =>
        source.Sent is { Kind: BodyKind.Json } body
        && source.Requests.View.Resolve(body.Schema).Members("properties").Any(property => Plain(property.Name) == "IDEMPOTENCYKEY");

    /// <summary>Whether a request that was answered with 429 may go out again.</summary>
    public static bool MayRepeatAfter429(CaseSource source) =>
        HasIdempotencyKey(source) || (RateLimitStatements.IsUnprocessed(source.Operation.Provider) && !source.Sent.IsReadOnce);

    private static bool IsTokenRefreshed(CaseSource source) =>
        source.Node.Security(source.Document).SelectMany(demand => demand.Members)
            .Any(demand => source.Document.Object("components").Object("securitySchemes").Object(demand.Name).Text("type") == "oauth2");

    private static string Plain(string name) => string.Concat(name.Where(char.IsLetterOrDigit)).ToUpperInvariant();
}
