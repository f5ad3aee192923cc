using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using MessagingClients.Compiling;
using MessagingClients.TestKit;
using Microsoft.CodeAnalysis;

namespace MessagingClients.Hostile.Tests;

/// <summary>
/// Each hostile document ends within 10 seconds of a processor and 1 GB, in an error at its place or in code that compiles and
/// holds nothing of the document that could run.
/// </summary>
public sealed partial class HostileDocumentTests(Pipeline pipeline) : IClassFixture<Pipeline>
{
    public static TheoryData<string> Names => [.. HostileDocument.All.Select(document => document.Name)];

    public static TheoryData<string> Compiling => [.. HostileDocument.All.Where(document => document.Compiles).Select(document => document.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_document_ends_as_it_must(string name)
    {
        HostileDocument document = Find(name);
        CommandResult result = pipeline.Result(document);

        string[] errors = result.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries);

        (result.ExitCode == 0 ? "compiles" : FirstError(errors) ?? result.Errors[..Math.Min(500, result.Errors.Length)] + result.ExitCode).ShouldBe(document.Ends);
        errors.ShouldAllBe(line => LocatedError().IsMatch(line) && line.EnumerateRunes().All(IsVisible));
        Directory.GetFiles(Pipeline.Folder, document.Client + ".facts.json*").Length.ShouldBe(document.Compiles ? 1 : 0);
    }

    [Theory]
    [MemberData(nameof(Compiling))]
    public void What_is_drawn_compiles_without_a_warning(string name)
    {
        pipeline.Drawing.ShouldBe("");
        pipeline.Diagnostics(Find(name)).Take(3).Select(diagnostic => diagnostic.ToString()).ShouldBeEmpty();
    }

    [Fact]
    public void What_is_generated_from_the_drawn_compiles_without_a_warning() =>
        pipeline.DiagnosticsOfGenerated.Take(5).Select(diagnostic => diagnostic.ToString()).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Compiling))]
    public void Nothing_of_a_document_runs(string name)
    {
        HostileDocument document = Find(name);
        SyntaxTree code = StrictCompilation.Parse(Pipeline.Code(document));

        CodeShape.Escaped(code).ShouldBeEmpty();
        if (pipeline.HarmlessResult(document) is { } harmless)
        {
            harmless.Errors.ShouldBe("");
            CodeShape.Of(code).ShouldBe(CodeShape.Of(StrictCompilation.Parse(Pipeline.HarmlessCode(document))));
        }
    }

    [Theory]
    [MemberData(nameof(Compiling))]
    public async Task A_reader_sees_what_the_compiler_reads(string name)
    {
        string code = await File.ReadAllTextAsync(Pipeline.Code(Find(name)), TestContext.Current.CancellationToken);

        code.EnumerateRunes().Where(rune => rune.Value != '\n' && !IsVisible(rune)).Select(rune => $"U+{rune.Value:X4}").Distinct().ShouldBeEmpty();
    }

    [Fact]
    public void Nobody_follows_an_address_of_a_document() => pipeline.WasCalled.ShouldBeFalse();

    [Fact]
    public void Every_file_is_among_the_documents() =>
        HostileDocument.All.Select(document => document.Name).ShouldBe(
            [.. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Documents")).Select(file => Path.GetFileName(file)), .. MadeDocuments.All.Keys], ignoreOrder: true);

    private static HostileDocument Find(string name) => HostileDocument.All.Single(document => document.Name == name);

    private static string? FirstError(string[] errors) => errors.Length > 0 && LocatedError().Match(errors[0]) is { Success: true } match
        ? $"{match.Groups["code"].Value} at {match.Groups["line"].Value}:{match.Groups["column"].Value}"
        : null;

    // Hangul fillers are letters that nobody sees.
    private static bool IsVisible(Rune rune) => rune.Value is not (0x115F or 0x1160 or 0x3164 or 0xFFA0) && Rune.GetUnicodeCategory(rune) is not (
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned);

    [GeneratedRegex(@"\A[^()]+\((?<line>\d+),(?<column>\d+)\): error (?<code>CLIENT\d{4}): \S.+\z")]
    private static partial Regex LocatedError();
}
