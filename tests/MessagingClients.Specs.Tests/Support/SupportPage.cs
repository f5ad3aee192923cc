namespace MessagingClients.Specs.Tests.Support;

/// <summary>docs/support.md: what clients there are, and what a document may say to become one.</summary>
internal static class SupportPage
{
    public static string Write() => $"""
        # What is supported

        A test writes this page, by what the documents say and what the compiler does (`tests/MessagingClients.Specs.Tests/Support`).

        ## Providers

        Their documents: [specs/README.md](../specs/README.md).

        {Providers()}

        Statuses that are not listed have an outcome too: [errors.md](errors.md).
        {Narrowings()}

        ## What a schema may say

        A construct is taken, or refused by a code, which [diagnostics.md](diagnostics.md) explains. In answers, what is taken is not checked.

        {Schemas()}

        ## What a document may say

        {Documents()}

        *Passed over*: nothing in the client comes of it.
        """;

    private static string Providers()
    {
        IReadOnlyList<ProviderSupport> all = ProviderSupport.All;
        return MarkdownTable.Write(
            ["", .. all.Select(provider => provider.Name)],
            all[0].Facts.Select((fact, row) => (string[])[fact.Name, .. all.Select(provider => provider.Facts[row].Value)]));
    }

    private static string Narrowings() => string.Join('\n',
        from provider in ProviderSupport.All
        from narrowing in provider.Narrowings
        group provider.Name by narrowing into same
        select $"{string.Join(" and ", same)} read less than their documents allow: {same.Key}");

    private static string Schemas() => MarkdownTable.Write(["in a request", "in an answer", "constructs"], Groups(isSchema: true));

    private static string Documents() => MarkdownTable.Write(["", "constructs"], Groups(isSchema: false));

    private static IEnumerable<string[]> Groups(bool isSchema) =>
        from construct in Constructs.All
        where construct.IsSchema == isSchema
        group construct.Name by string.Join('\t', construct.Verdicts) into same
        orderby !same.Key.StartsWith("taken", StringComparison.Ordinal), same.Key.StartsWith("CLIENT", StringComparison.Ordinal), same.Key
        select (string[])[.. same.Key.Split('\t'), string.Join("; ", same)];
}
