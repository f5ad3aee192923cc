namespace MessagingClients.Specs.Documents;

/// <summary>Keywords of a schema that are for people and demand nothing of a value.</summary>
internal static class Annotations
{
    private static readonly HashSet<string> Keywords =
        ["title", "description", "example", "examples", "deprecated", "externalDocs", "$comment", "xml"];

    public static bool Contains(string keyword) => Keywords.Contains(keyword) || keyword.StartsWith("x-", StringComparison.Ordinal);
}
