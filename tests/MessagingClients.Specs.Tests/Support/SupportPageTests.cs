using System.Text.RegularExpressions;
using MessagingClients.Specs.Diagnostics;
using MessagingClients.TestKit;

namespace MessagingClients.Specs.Tests.Support;

/// <summary>The page of what is supported is written from the documents, the catalogue of codes and what the compiler does.</summary>
public sealed partial class SupportPageTests
{
    [Fact]
    public void The_page_says_what_the_documents_and_the_compiler_say() => Snapshot.MatchPage(SupportPage.Write(), "docs/support.md");

    [Fact]
    public void The_page_of_codes_says_what_the_catalogue_says() => Snapshot.MatchPage(DiagnosticsPage.Write(), "docs/diagnostics.md");

    [Fact]
    public void Constructs_meet_every_code_that_a_document_alone_can_meet() =>
        Constructs.All.SelectMany(construct => construct.Verdicts).Distinct().Where(verdict => verdict.StartsWith("CLIENT", StringComparison.Ordinal)).Order(StringComparer.Ordinal)
            .ShouldBe([DiagnosticCodes.Version, DiagnosticCodes.Invalid, DiagnosticCodes.Reference, DiagnosticCodes.Name, DiagnosticCodes.Unsupported]);

    [Fact]
    public void Constructs_meet_every_refusal_of_the_lowering()
    {
        string[] met = [.. Constructs.All.SelectMany(construct => construct.Refusals).Select(refusal => refusal.Message)];
        string[] refusals = [.. Directory.EnumerateFiles(Repository.File("src", "MessagingClients.Specs", "Lowering"), "*.cs")
            .SelectMany(file => Refusals().Matches(File.ReadAllText(file))).Select(match => match.Groups[1].Value)];

        refusals.Length.ShouldBeGreaterThan(15);
        refusals.Where(refusal => !met.Any(message => message.Contains(refusal, StringComparison.Ordinal))).ShouldBeEmpty();
    }

    /// <summary>The beginning of each message, up to what it quotes.</summary>
    [GeneratedRegex(@"(?:Unsupported|Ungenerated\.Of)\([^"";]*""([^""{]{4,})")]
    private static partial Regex Refusals();
}
