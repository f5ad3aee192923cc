using System.Text.RegularExpressions;

namespace MessagingClients.Testing.Stating;

/// <summary>The path of an operation; each parameter is one segment or a part of one.</summary>
internal sealed partial class PathTemplate
{
    private readonly Regex _pattern;

    public PathTemplate(string template)
    {
        Template = template;
        Names = [.. Parts().Matches(template).Where(IsParameter).Select(part => part.Value[1..^1])];
        _pattern = new Regex($"^{string.Concat(Parts().Matches(template).Select(part => IsParameter(part) ? "([^/]+)" : Regex.Escape(part.Value)))}\\z", RegexOptions.CultureInvariant);
    }

    /// <summary>The path as the document has it, its parameters in braces.</summary>
    public string Template { get; }

    /// <summary>The names of its parameters.</summary>
    public IReadOnlyList<string> Names { get; }

    public bool Matches(string basePath, string path) =>
        path.StartsWith(basePath, StringComparison.Ordinal) && _pattern.IsMatch(path[basePath.Length..]);

    /// <summary>The value of a parameter, as it stands in a path that matches.</summary>
    public string Value(string path, string name) => _pattern.Match(path).Groups[1 + Names.ToList().IndexOf(name)].Value;

    private static bool IsParameter(Match part) => part.Value is ['{', _, .., '}'];

    [GeneratedRegex(@"\{[^{}]*\}|[^{}]+|[{}]")]
    private static partial Regex Parts();
}
