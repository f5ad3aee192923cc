using MessagingClients.Specs.Diagnostics;
using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Lowering;

/// <summary>
/// What the operations of a document ask for, as alternatives that a client can do. A scheme that only gives a token to somebody
/// else (an OAuth2 flow with a browser, OpenID Connect) is left to the application, where every operation that names it takes
/// something else as well.
/// </summary>
internal sealed class SecurityRequirements
{
    private readonly Dictionary<string, StatedScheme> _schemes;
    private readonly SpecObject _document;
    private readonly bool _isStated;
    private readonly bool _takesTokens;
    private readonly Lazy<IReadOnlyList<IReadOnlyList<StatedScheme>>> _offered;

    public SecurityRequirements(SpecObject document)
    {
        _document = document;
        _schemes = document.Object("components").Members("securitySchemes").Where(scheme => scheme.Value is SpecObject)
            .ToDictionary(scheme => scheme.Name, scheme => new StatedScheme(scheme.Name, (SpecObject)scheme.Value), StringComparer.Ordinal);
        OperationNode[] operations = [.. OperationNode.All(document)];
        _isStated = document["security"] is not null || operations.Any(node => node.Operation["security"] is not null);
        _offered = new(() => Offered(operations));
        _takesTokens = !_isStated || Array.Exists(operations, node => NeedsToken(node) || Stated(node).Any(alternative => Array.Exists(alternative, IsOwnToken)));
    }

    /// <summary>Every scheme that the document states.</summary>
    public IEnumerable<StatedScheme> Schemes => _schemes.Values;

    /// <summary>The alternatives of an operation; none where it asks for nothing, an empty one where it may be left out.</summary>
    /// <exception cref="SpecException">A client can do none of what is asked for.</exception>
    public IReadOnlyList<IReadOnlyList<StatedScheme>> Of(OperationNode node)
    {
        if (!_isStated)
        {
            return _offered.Value;
        }

        StatedScheme[][] stated = [.. Stated(node)];
        StatedScheme[][] possible = [.. stated.Where(IsPossible)];
        return stated.Length > 0 && possible.Length == 0
            ? throw new SpecException(
                DiagnosticCodes.Unsupported, stated[0][0].Node.Location, $"No client can be generated for the security scheme '{stated[0][0].Name}' yet; expected an apiKey, http basic or bearer, oauth2 or openIdConnect.")
            : Array.TrueForAll(possible, alternative => alternative.Length == 0) ? [] : possible;
    }

    /// <summary>Schemes that no operation asks for may be sent all the same.</summary>
    private IReadOnlyList<IReadOnlyList<StatedScheme>> Offered(OperationNode[] operations)
    {
        SpecNode[] parameters = [.. operations.SelectMany(node => node.Operation.Items("parameters"))];
        StatedScheme[] offered = [.. _schemes.Values.Where(scheme => IsPossible([scheme]) && !IsParameter(scheme, parameters))];
        return offered.Length == 0 ? [] : [.. offered.Select(scheme => (StatedScheme[])[scheme]), []];
    }

    private static bool IsParameter(StatedScheme scheme, SpecNode[] parameters) => Array.Exists(parameters, parameter =>
        scheme.Kind == StatedSchemeKind.ApiKey && parameter.Text("in") == scheme.Node.Text("in")
        && string.Equals(parameter.Text("name"), scheme.Node.Text("name"), StringComparison.OrdinalIgnoreCase));

    private bool NeedsToken(OperationNode node)
    {
        StatedScheme[][] stated = [.. Stated(node)];
        return stated.Any(alternative => alternative.Any(IsForeignToken))
            && !stated.Any(alternative => alternative.Length > 0 && IsSendable(alternative) && !alternative.Any(IsForeignToken));
    }

    private bool IsPossible(StatedScheme[] alternative) => IsSendable(alternative) && (_takesTokens || !alternative.Any(IsForeignToken));

    /// <summary>Where there is one, tokens of other origins can take its place.</summary>
    private static bool IsOwnToken(StatedScheme scheme) => scheme is { IsToken: true, Kind: not StatedSchemeKind.Token };

    private static bool IsForeignToken(StatedScheme scheme) => scheme.Kind == StatedSchemeKind.Token;

    private static bool IsSendable(StatedScheme[] alternative) =>
        Array.TrueForAll(alternative, scheme => scheme.Kind != StatedSchemeKind.Unknown)
        && alternative.Where(scheme => !scheme.IsToken).GroupBy(scheme => scheme.Place).All(same => same.Count() == 1)
        && (!Array.Exists(alternative, scheme => scheme.IsToken) || !Array.Exists(alternative, scheme => !scheme.IsToken && scheme.Place == "header AUTHORIZATION"));

    private IEnumerable<StatedScheme[]> Stated(OperationNode node) =>
        node.Security(_document).Select(requirement => requirement.Members.Select(Scheme).ToArray());

    private StatedScheme Scheme(SpecMember requirement) => _schemes.GetValueOrDefault(requirement.Name)
        ?? throw new SpecException(
            DiagnosticCodes.Reference, requirement.Location, $"The security scheme '{requirement.Name}' is used, but not among the components.");
}
