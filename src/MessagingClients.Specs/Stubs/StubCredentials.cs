using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Stubs;

/// <summary>By what requests prove who sends: alternatives, each of one or several parts.</summary>
internal static class StubCredentials
{
    /// <summary>The alternatives of an operation; one without parts where nothing is asked for.</summary>
    public static IReadOnlyList<IReadOnlyList<StubCredential>> Of(SpecObject document, OperationNode node)
    {
        StubCredential[][] alternatives =
        [
            .. node.Security(document)
                .Select(requirement => requirement.Members.Select(scheme => Credential(document, scheme.Name)).OfType<StubCredential>()
                    .DistinctBy(credential => (credential.Place, credential.Name.ToUpperInvariant())).ToArray())
                .DistinctBy(credentials => string.Join('\n', credentials.Select(credential => credential.ToString()))),
        ];
        return alternatives.Length == 0 || Array.Exists(alternatives, alternative => alternative.Length == 0) ? [[]] : alternatives;
    }

    /// <summary>The stubs of an operation, for each alternative once.</summary>
    public static IEnumerable<Stub> Demand(SpecObject document, OperationNode node, IEnumerable<Stub> stubs)
    {
        IReadOnlyList<IReadOnlyList<StubCredential>> alternatives = Of(document, node);
        return stubs.SelectMany(stub => alternatives.Select((alternative, index) => Demand(stub, alternative, index)));
    }

    private static Stub Demand(Stub stub, IReadOnlyList<StubCredential> credentials, int index) => stub with
    {
        Id = index == 0 ? stub.Id : $"{stub.Id}/{string.Join('+', credentials.Select(credential => credential.Name))}",
        Headers = [.. credentials.Where(credential => credential.Place == "header").Select(header => new StubHeader(header.Name, header.Pattern)), .. stub.Headers],
        Parameters =
        [
            .. credentials.Where(credential => credential.Place != "header")
                .Select(credential => new StubParameter(credential.Place, credential.Name, IsRequired: true, credential.Pattern)),
            .. stub.Parameters,
        ],
    };

    private static StubCredential? Credential(SpecObject document, string name)
    {
        SpecObject? scheme = document.Object("components").Object("securitySchemes").Object(name);
        return (scheme.Text("type"), scheme.Text("in"), scheme.Text("scheme")?.ToUpperInvariant()) switch
        {
            ("apiKey", "header" or "query" or "cookie", _) => new StubCredential(scheme.Text("in")!, scheme.Text("name") ?? "", ".+"),
            ("http", _, "BASIC") => new StubCredential("header", "Authorization", "Basic .+"),
            ("http", _, "BEARER") or ("oauth2" or "openIdConnect", _, _) => new StubCredential("header", "Authorization", "Bearer .+"),
            _ => null,
        };
    }
}
