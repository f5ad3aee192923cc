using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Cases;

/// <summary>Finds what an operation asks for to know who sends.</summary>
internal static class CaseCredentials
{
    /// <summary>The alternatives that anything is known of; none where nothing is asked for.</summary>
    public static IReadOnlyList<IReadOnlyList<CaseCredential>> Of(SpecObject document, OperationNode node)
    {
        CaseCredential?[][] stated =
        [
            .. node.Security(document)
                .Select(requirement => requirement.Members.Select(member => Of(document, member.Name)).ToArray()),
        ];
        return [.. stated.Where(alternative => alternative.Length > 0 && !alternative.Contains(null)).Select(alternative => alternative.OfType<CaseCredential>().ToArray())];
    }

    private static CaseCredential? Of(SpecObject document, string name)
    {
        SpecObject? scheme = document.Object("components").Object("securitySchemes").Object(name);
        return (scheme.Text("type"), scheme.Text("scheme")?.ToUpperInvariant()) switch
        {
            ("apiKey", _) => new CaseCredential(name, "apiKey", scheme.Text("in") ?? "", scheme.Text("name")),
            ("http", "BASIC") => new CaseCredential(name, "basic", "header", Name: null),
            ("http", "BEARER") or ("oauth2" or "openIdConnect", _) => new CaseCredential(name, "bearer", "header", Name: null),
            _ => null,
        };
    }
}
