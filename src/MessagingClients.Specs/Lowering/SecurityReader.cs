using MessagingClients.Specs.Apis;
using MessagingClients.Specs.Documents;
using MessagingClients.Specs.Naming;

namespace MessagingClients.Specs.Lowering;

/// <summary>Finds out how the operations of a document prove who sends, and which options of the client that takes.</summary>
internal sealed class SecurityReader
{
    private readonly SpecObject _document;
    private readonly SecurityRequirements _requirements;
    private readonly IReadOnlyList<StatedScheme> _used;
    private readonly Dictionary<string, string> _keys;

    /// <param name="document">The document.</param>
    /// <exception cref="MessagingClients.Specs.Diagnostics.SpecException">An operation asks for what no client can do.</exception>
    public SecurityReader(SpecObject document)
    {
        _document = document;
        _requirements = new SecurityRequirements(document);
        _used = [.. OperationNode.All(document).SelectMany(_requirements.Of).SelectMany(alternative => alternative).Distinct()];
        _keys = KeyNames();
    }

    /// <summary>The schemes that no request has anything of.</summary>
    public IEnumerable<StatedScheme> Unused => _requirements.Schemes.Except(_used);

    public ApiSecurity Read() => new(
        [.. _used.GroupBy(Option).Select(Scheme)],
        [.. OperationNode.All(_document).Select(Demand).Where(demand => !demand.IsNone).Distinct()]);

    /// <summary>What an operation asks for.</summary>
    public SecurityDemand Demand(OperationNode node) => new(
        [.. _requirements.Of(node).Select(alternative => alternative.Select(Option).Distinct().ToArray()).DistinctBy(options => string.Join(' ', options))]);

    private bool AsksForTokens => _used.Any(scheme => scheme.Kind == StatedSchemeKind.ClientCredentials);

    private string Option(StatedScheme scheme) => scheme switch
    {
        { Kind: StatedSchemeKind.ApiKey } => _keys[scheme.Place],
        { Kind: StatedSchemeKind.Basic } => "UserName",
        _ => AsksForTokens ? "ClientId" : "Token",
    };

    private SecurityScheme Scheme(IEnumerable<StatedScheme> same)
    {
        StatedScheme scheme = same.MinBy(each => each.Kind == StatedSchemeKind.ClientCredentials ? 0 : 1)!;
        string? description = scheme.Node.Text("description");
        return scheme.Kind switch
        {
            StatedSchemeKind.ApiKey => new SecurityScheme.ApiKey(scheme.Node.Text("in")!, KeyPlace.Require(scheme.Node), Option(scheme), description),
            StatedSchemeKind.Basic => new SecurityScheme.Basic(description),
            StatedSchemeKind.ClientCredentials =>
                new SecurityScheme.ClientCredentials(TokenUrl.Read(_document, scheme.Node), Scope(), description),
            _ => new SecurityScheme.Bearer(description),
        };
    }

    private Dictionary<string, string> KeyNames()
    {
        StatedScheme[] keys = [.. _requirements.Schemes.Where(scheme => scheme.Kind == StatedSchemeKind.ApiKey).DistinctBy(scheme => scheme.Place)];
        OptionNames names = new([.. _used.Any(scheme => scheme.IsToken) ? OptionNames.OfTokens : [], .. _used.Any(scheme => scheme.Kind == StatedSchemeKind.Basic) ? OptionNames.OfUsers : []]);
        return keys.ToDictionary(key => key.Place, key => keys.Length == 1 ? "ApiKey" : names.OfKey(key.Name, key.Node.Text("name") ?? ""));
    }

    private string Scope() => string.Join(
        ' ',
        from node in OperationNode.All(_document)
        from requirement in node.Security(_document)
        from member in requirement.Members
        where _used.Any(scheme => scheme.Name == member.Name && scheme.Kind == StatedSchemeKind.ClientCredentials)
        from scope in (member.Value as SpecArray)?.Items ?? []
        select scope.AsText() into text
        group text by text into same
        select same.Key);
}
