using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text.RegularExpressions;
using MessagingClients.Cli.Verbs;
using MessagingClients.TestKit;

namespace MessagingClients.Cli.Tests;

/// <summary>Every command that a page shows can be typed as it stands.</summary>
public sealed partial class DocumentedCommandTests
{
    private const string FromSource = "dotnet run --project src/MessagingClients.Cli -- ";
    private static readonly string[] Verbs = [.. ToolCommand.Parse([]).CommandResult.Command.Subcommands.Select(verb => verb.Name)];

    public static TheoryData<string> Commands => [.. Lines().Distinct()];

    public static TheoryData<string> Spans => [.. MarkdownPage.All.SelectMany(page => page.CodeSpans).Where(span => span.StartsWith("clients ", StringComparison.Ordinal)).Distinct()];

    [Theory]
    [MemberData(nameof(Commands))]
    public void A_command_in_a_block_is_understood(string command)
    {
        if (command.StartsWith("clients ", StringComparison.Ordinal) || command.StartsWith(FromSource, StringComparison.Ordinal))
        {
            string[] words = [.. CommandLineParser.SplitCommandLine(command.Replace(FromSource, "clients ", StringComparison.Ordinal)).Skip(1)];
            ParseResult parsed = ToolCommand.Parse(words);
            parsed.Errors.Select(error => error.Message).ShouldBeEmpty();
            parsed.Tokens.Where(token => token.Type == TokenType.Argument && token.Value.StartsWith('-')).Select(token => token.Value).ShouldBeEmpty();
        }
        else
        {
            RequireKnown(command);
        }
    }

    [Theory]
    [MemberData(nameof(Spans))]
    public void A_command_in_the_text_has_verb_and_options_that_exist(string span)
    {
        string verb = span.Split(' ')[1];
        Verbs.Append("VERB").Append("--help").ShouldContain(verb);
        IEnumerable<string> options = ToolCommand.Parse([verb]).CommandResult.Command.Options.Select(option => option.Name);
        OptionNames().Matches(span).Select(option => option.Value).Except(["--help", .. options]).ShouldBeEmpty();
    }

    [Fact]
    public void The_README_names_every_verb() =>
        Verbs.Where(verb => !Spans.Any(span => span.Data.StartsWith($"clients {verb}", StringComparison.Ordinal))).ShouldBeEmpty();

    /// <summary>The lines of shell blocks; those of the tool in blocks of no language as well.</summary>
    private static IEnumerable<string> Lines() =>
        from block in MarkdownPage.All.SelectMany(page => page.Blocks)
        from line in block.Text.Replace("\\\n", " ", StringComparison.Ordinal).Split('\n').Select(line => Comment().Replace(line, "").Trim())
        where line.Length > 0 && (block.Language == "sh" || (block.Language is "" && line.StartsWith("clients ", StringComparison.Ordinal)))
        select line;

    /// <summary>A package that is one of ours, or a script, a project or a solution that is there.</summary>
    private static void RequireKnown(string command)
    {
        string named = Named().Match(command) is { Success: true } match ? match.Groups[1].Value : throw new InvalidOperationException($"No test knows how to read '{command}'.");
        Path.Exists(named.StartsWith("MessagingClients.", StringComparison.Ordinal) ? Repository.File("src", named) : Repository.File(named)).ShouldBeTrue(named);
    }

    [GeneratedRegex(@"\s#\s.*$|^#\s.*$")]
    private static partial Regex Comment();

    [GeneratedRegex(@"--[a-z][a-z-]*")]
    private static partial Regex OptionNames();

    [GeneratedRegex(@"^(?:\w+=\S+ )*(?:dotnet add package |dotnet tool install --global |dotnet test |dotnet pack |dotnet run (?:-c Release )?--project |(?=scripts/))(\S+)")]
    private static partial Regex Named();
}
