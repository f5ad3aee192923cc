namespace MessagingClients.Conformance.Reports;

/// <summary>A second lock: should a run have kept a credential, the report still does not show it.</summary>
internal static class CredentialHeader
{
    private const string Hidden = "(hidden)";

    private static readonly string[] Marks = ["authorization", "cookie", "token", "secret", "api-key", "apikey", "password"];

    public static string Hide(KeyValuePair<string, string> header) =>
        Marks.Any(mark => header.Key.Contains(mark, StringComparison.OrdinalIgnoreCase)) ? Hidden : header.Value;
}
