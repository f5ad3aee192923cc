using System.Text.RegularExpressions;
using MessagingClients.Testing.Serving;

namespace MessagingClients.Testing.Stating;

/// <summary>The path of an operation; each parameter is one segment or a part of one, or stands in the query that the path itself has.</summary>
internal sealed partial class PathTemplate
{
    private readonly Regex _path;
    private readonly Regex[] _query;

    public PathTemplate(string template)
    {
        Template = template;
        Names = [.. Parts().Matches(template).Where(IsParameter).Select(part => part.Value[1..^1])];
        string[] parts = template.Split('?', 2);
        string[] pairs = [.. parts.Skip(1).SelectMany(query => query.Split('&', StringSplitOptions.RemoveEmptyEntries))];
        _path = Pattern(parts[0], "([^/]+)");
        _query = [.. pairs.Select(pair => Pattern(pair, "([^&]*)"))];
        QueryNames = [.. pairs.Select(pair => Uri.UnescapeDataString(pair.Split('=')[0]))];
    }

    /// <summary>The path as the document has it, its parameters in braces.</summary>
    public string Template { get; }

    /// <summary>The names of its parameters.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>The names in its own query.</summary>
    public IReadOnlyList<string> QueryNames { get; }

    public bool Matches(string basePath, ArrivedRequest request) => request.Path.StartsWith(basePath, StringComparison.Ordinal)
        && _path.IsMatch(request.Path[basePath.Length..])
        && Array.TrueForAll(_query, pair => Own(pair, request).Success);

    /// <summary>The value of a parameter, as it stands in a request that matches.</summary>
    public string Value(string basePath, ArrivedRequest request, string name) => new[] { _path.Match(request.Path[basePath.Length..]) }
        .Concat(_query.Select(pair => Own(pair, request)))
        .SelectMany(match => match.Groups.Values.Skip(1))
        .ElementAt(Names.ToList().IndexOf(name)).Value;

    private static Match Own(Regex pair, ArrivedRequest request) =>
        request.Query.Split('&').Select(part => pair.Match(part)).FirstOrDefault(match => match.Success) ?? Match.Empty;

    private static Regex Pattern(string template, string value) =>
        new($"^{string.Concat(Parts().Matches(template).Select(part => IsParameter(part) ? value : Regex.Escape(part.Value)))}\\z", RegexOptions.CultureInvariant);

    private static bool IsParameter(Match part) => part.Value is ['{', _, .., '}'];

    [GeneratedRegex(@"\{[^{}]*\}|[^{}]+|[{}]")]
    private static partial Regex Parts();
}
