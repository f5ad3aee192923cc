using System.Text.RegularExpressions;
using System.Xml.Linq;
using MessagingClients.TestKit;

namespace MessagingClients.ContractTests.Documentation;

/// <summary>Pages lead to places that exist, and are short enough to be read.</summary>
public sealed partial class PageTests
{
    private const int TwoPages = 1000;

    public static TheoryData<string> Pages => [.. MarkdownPage.All.Select(page => page.Name)];

    // Decisions and what became of a document are looked up, not read through.
    public static TheoryData<string> PagesToRead => [.. Pages.Select(page => page.Data).Where(page => page.StartsWith("docs/", StringComparison.Ordinal) && page is not ("docs/decisions.md" or "docs/corpus.md"))];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_link_leads_to_a_file_and_a_heading_of_it(string page) =>
        Links().Matches(Spans().Replace(new MarkdownPage(page).Prose, "")).Select(link => link.Groups[1].Value)
            .Where(target => !target.Contains("://", StringComparison.Ordinal) && !Exists(page, target)).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_page_that_is_named_exists(string page) =>
        NamedPages().Matches(new MarkdownPage(page).Prose).Select(name => name.Value).Where(name => !File.Exists(Repository.File(name))).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(PagesToRead))]
    public void A_page_of_the_documentation_has_two_pages_at_most(string page) =>
        new MarkdownPage(page).Prose.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Count(word => word.Any(char.IsLetterOrDigit)).ShouldBeLessThanOrEqualTo(TwoPages);

    [Fact]
    public void The_README_links_every_page_of_the_documentation() => Pages.Select(page => page.Data)
        .Where(page => page.StartsWith("docs/", StringComparison.Ordinal) && !new MarkdownPage("README.md").Prose.Contains($"({page})", StringComparison.Ordinal)).ShouldBeEmpty();

    [Fact]
    public void Every_example_in_XML_is_an_element() =>
        MarkdownPage.All.SelectMany(page => page.Blocks).Where(block => block.Language == "xml").ToList()
            .ForEach(block => Should.NotThrow(() => XElement.Parse(block.Text), block.ToString()));

    private static bool Exists(string page, string target)
    {
        string[] parts = target.Split('#', 2);
        string file = parts[0].Length == 0 ? page : Path.GetRelativePath(Repository.Root, Path.Combine(Path.GetDirectoryName(Repository.File(page))!, parts[0])).Replace('\\', '/');
        return Path.Exists(Repository.File(file)) && (parts.Length == 1 || Headings().Matches(new MarkdownPage(file).Prose).Any(heading => Anchor(heading.Groups[1].Value) == parts[1]));
    }

    /// <summary>As GitHub makes the anchor of a heading.</summary>
    private static string Anchor(string heading) =>
        string.Concat(heading.Trim().Select(char.ToLowerInvariant).Where(letter => char.IsLetterOrDigit(letter) || letter is ' ' or '-' or '_').Select(letter => letter == ' ' ? '-' : letter));

    [GeneratedRegex(@"\]\(<?([^)\s>]+)>?\)")]
    private static partial Regex Links();

    [GeneratedRegex("`[^`\n]+`")]
    private static partial Regex Spans();

    [GeneratedRegex(@"\bdocs/[\w-]+\.md\b")]
    private static partial Regex NamedPages();

    [GeneratedRegex("^#+ (.+)$", RegexOptions.Multiline)]
    private static partial Regex Headings();
}
