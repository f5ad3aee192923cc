using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Stubs;

/// <summary>The headers by which a request proves who sends.</summary>
internal static class SecurityHeaders
{
    /// <summary>Those that each alternative of an operation asks for, each once.</summary>
    public static IEnumerable<StubHeader> Of(SpecObject document, OperationNode node)
    {
        IEnumerable<StubHeader>[] alternatives =
        [
            .. (((node.Operation["security"] ?? document["security"]) as SpecArray)?.Items ?? []).OfType<SpecObject>()
                .Select(requirement => requirement.Members.Select(scheme => Header(document, scheme.Name)).OfType<StubHeader>()),
        ];
        return alternatives.Length == 0
            ? []
            : alternatives.Aggregate(Enumerable.Intersect).DistinctBy(header => header.Name, StringComparer.OrdinalIgnoreCase);
    }

    private static StubHeader? Header(SpecObject document, string name)
    {
        SpecObject? scheme = document.Object("components").Object("securitySchemes").Object(name);
        return (scheme.Text("type"), scheme.Text("in"), scheme.Text("scheme")?.ToUpperInvariant()) switch
        {
            ("apiKey", "header", _) => new StubHeader(scheme.Text("name") ?? "", ".+"),
            ("http", _, "BASIC") => new StubHeader("Authorization", "Basic .+"),
            ("http", _, "BEARER") or ("oauth2" or "openIdConnect", _, _) => new StubHeader("Authorization", "Bearer .+"),
            _ => null,
        };
    }
}
