using System.Buffers;
using MessagingClients.Specs.Apis;
using MessagingClients.Specs.Diagnostics;
using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Lowering;

/// <summary>Finds the one way in which all operations of a document prove who sends.</summary>
internal static class SecurityReader
{
    private static readonly SearchValues<char> TokenCharacters =
        SearchValues.Create("!#$%&'*+-.^_`|~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    public static SecurityScheme Read(SpecObject document)
    {
        SpecMember[] requirements =
        [
            .. OperationNode.All(document)
                .SelectMany(operation => Requirements(operation.Operation["security"] ?? document["security"])),
        ];
        string[] names = [.. requirements.Select(requirement => requirement.Name).Distinct()];
        return names switch
        {
            [] => new SecurityScheme.None(),
            [var name] => ReadScheme(document, name, requirements),
            _ => throw new SpecException(
                DiagnosticCodes.Unsupported, requirements[1].Location, $"No client can be generated for several security schemes yet, found {string.Join(", ", names)}."),
        };
    }

    private static IEnumerable<SpecMember> Requirements(SpecNode? security) =>
        ((security as SpecArray)?.Items ?? []).OfType<SpecObject>().SelectMany(each => each.Members);

    private static SecurityScheme ReadScheme(SpecObject document, string name, SpecMember[] requirements)
    {
        SpecObject scheme = document.Object("components").Object("securitySchemes").Object(name)
            ?? throw new SpecException(
                DiagnosticCodes.Reference, requirements[0].Location, $"The security scheme '{name}' is used, but not among the components.");
        string? description = scheme.Text("description");
        return (scheme.Text("type"), scheme.Text("in"), scheme.Text("scheme")?.ToUpperInvariant()) switch
        {
            ("apiKey", "header", _) when scheme.Text("name") is { } header => new SecurityScheme.ApiKey(RequireToken(header, scheme["name"]!), description),
            ("http", _, "BEARER") => new SecurityScheme.Bearer(description),
            ("oauth2", _, _) when scheme.Object("flows").Object("clientCredentials").Value("tokenUrl") is { } url =>
                new SecurityScheme.ClientCredentials(RequireUrl(url), Scope(requirements), description),
            _ => throw new SpecException(
                DiagnosticCodes.Unsupported, scheme.Location, "No client can be generated for this security scheme yet; expected an apiKey in a header, http bearer, or oauth2 with client credentials."),
        };
    }

    private static string RequireUrl(SpecNode url) =>
        Uri.TryCreate(url.AsText(), UriKind.Absolute, out Uri? absolute) && absolute.Scheme is "http" or "https"
            ? url.AsText()!
            : throw new SpecException(
                DiagnosticCodes.Invalid, url.Location, $"Expected 'tokenUrl' to be an absolute http or https URL, found '{url}'. Correct it by the overlay.");

    /// <summary>RFC 9110, section 5.6.2.</summary>
    private static string RequireToken(string header, SpecNode place) => header.Length > 0 && !header.AsSpan().ContainsAnyExcept(TokenCharacters)
        ? header
        : throw new SpecException(
            DiagnosticCodes.Invalid, place.Location, $"Expected the name of a header (RFC 9110: letters, digits and !#$%&'*+-.^_`|~), found '{header}'. Correct it by the overlay.");

    private static string Scope(SpecMember[] requirements) => string.Join(
        ' ', requirements.SelectMany(requirement => ((requirement.Value as SpecArray)?.Items ?? []).Select(scope => scope.AsText())).Distinct());
}
