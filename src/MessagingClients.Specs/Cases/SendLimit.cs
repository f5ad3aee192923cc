using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Cases;

/// <summary>How often a request may leave, by the table of outcomes.</summary>
internal static class SendLimit
{
    private const int Repeated = 10;

    /// <summary>With a key that makes repeats safe, what is unknown or was too early may go out again; else nothing may.</summary>
    public static int Of(CaseSource source, int status) =>
        (status is 408 or 429 or < 200 or >= 500) && HasIdempotencyKey(source) ? Repeated
        : status == 401 && IsTokenRefreshed(source) ? 2
        : 1;

    private static bool HasIdempotencyKey(CaseSource source) =>
        source.Node.Operation["requestBody"].Members("content")
            .SelectMany(media => new Schemas.SchemaView(source.Document).Resolve(media.Value.Value("schema")).Members("properties"))
            .Any(property => Plain(property.Name) == "IDEMPOTENCYKEY");

    private static bool IsTokenRefreshed(CaseSource source) =>
        (source.Node.Operation["security"] ?? source.Document["security"]) is SpecArray demands
        && demands.Items.OfType<SpecObject>().SelectMany(demand => demand.Members)
            .Any(demand => source.Document.Object("components").Object("securitySchemes").Object(demand.Name).Text("type") == "oauth2");

    private static string Plain(string name) => string.Concat(name.Where(char.IsLetterOrDigit)).ToUpperInvariant();
}
