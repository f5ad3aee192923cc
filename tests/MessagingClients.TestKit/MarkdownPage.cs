using System.Text.RegularExpressions;

namespace MessagingClients.TestKit;

/// <summary>A page that people read.</summary>
public sealed partial class MarkdownPage
{
    private static readonly string[] Folders = ["docs", "scripts", "specs", "src", "tests"];

    /// <summary>Reads a page.</summary>
    /// <param name="name">The page, from the root of the repository.</param>
    public MarkdownPage(string name)
    {
        Name = name;
        Text = File.ReadAllText(Repository.File(name)).ReplaceLineEndings("\n");
        Blocks = [.. Fences().Matches(Text).Select(fence => new MarkdownBlock($"{name}({Line(fence.Index)})", fence.Groups[2].Value, fence.Groups[3].Value))];
        Prose = Fences().Replace(Text, "");
    }

    /// <summary>Every page of the repository.</summary>
    public static IReadOnlyList<MarkdownPage> All { get; } =
    [
        .. Folders.Select(folder => Repository.File(folder)).Where(Directory.Exists)
            .SelectMany(folder => Directory.EnumerateDirectories(folder).Prepend(folder)).Prepend(Repository.Root)
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*.md"))
            .Select(file => Path.GetRelativePath(Repository.Root, file).Replace('\\', '/')).Order(StringComparer.Ordinal).Select(file => new MarkdownPage(file)),
    ];

    /// <summary>The page, from the root of the repository.</summary>
    public string Name { get; }

    /// <summary>All of it.</summary>
    public string Text { get; }

    /// <summary>The blocks of code.</summary>
    public IReadOnlyList<MarkdownBlock> Blocks { get; }

    /// <summary>The page without its blocks.</summary>
    public string Prose { get; }

    /// <summary>What stands between backticks within the text.</summary>
    public IEnumerable<string> CodeSpans => Spans().Matches(Prose).Select(span => span.Groups[1].Value.Replace(@"\|", "|", StringComparison.Ordinal));

    /// <inheritdoc/>
    public override string ToString() => Name;

    private int Line(int index) => Text.AsSpan(0, index).Count('\n') + 1;

    [GeneratedRegex(@"^[ \t]*(`{3,}|~{3,})([^\s`]*)[^\n]*\n(.*?)^[ \t]*\1[ \t]*$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fences();

    [GeneratedRegex("`([^`\n]+)`")]
    private static partial Regex Spans();
}
