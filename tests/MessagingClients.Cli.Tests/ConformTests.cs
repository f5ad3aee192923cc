using System.Text.Json.Nodes;
using MessagingClients.TestKit;

namespace MessagingClients.Cli.Tests;

public sealed class ConformTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("conform-");

    [Fact]
    public async Task Cases_that_pass_are_shown_per_provider_and_area()
    {
        CommandResult result = await Tool.RunAsync("conform", "clerk", "myalice", "--case", "*/*/request/**");

        result.ExitCode.ShouldBe(0, result.Errors);
        string[] lines = result.Output.Split('\n');
        lines.ShouldContain(line => line.TrimStart().StartsWith("clerk ", StringComparison.Ordinal));
        lines.ShouldContain(line => line.TrimStart().StartsWith("myalice ", StringComparison.Ordinal));
        lines.ShouldContain(line => line.Contains(" cases of MessagingClients in ", StringComparison.Ordinal) && line.Contains(" 0 failed, ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_report_shows_stock_generation_beside_our_clients()
    {
        CommandResult result = await Tool.RunAsync("conform", "openphone", "--case", "openphone/*/request/minimal", "--report", _folder.FullName);

        result.ExitCode.ShouldBe(0, result.Errors);
        _folder.GetFiles().Select(file => file.Name).ShouldBe(["report.html", "report.json", "report.schema.json", "junit.xml"], ignoreOrder: true);
        JsonNode report = JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(_folder.FullName, "report.json"), TestContext.Current.CancellationToken))!;
        report["cases"]!.AsArray().ShouldHaveSingleItem()!["verdicts"]!.AsArray()
            .Select(verdict => (verdict!["subject"]!.GetValue<string>(), verdict["status"]!.GetValue<string>()))
            .ShouldBe([("MessagingClients", "passed"), ("stock NSwag", "failed")]);
    }

    [Fact]
    public async Task A_case_that_asks_for_a_time_zone_runs_in_a_process_that_has_it()
    {
        CommandResult result = await Tool.RunAsync("conform", "clerk", "--case", "**/time-zone/Asia-Kolkata");

        result.ExitCode.ShouldBe(0, result.Errors + result.Output);
        result.Output.ShouldContain("1 cases of MessagingClients");
        result.Output.ShouldContain("1 passed");
    }

    [Fact]
    public async Task JUnit_goes_to_standard_output() =>
        (await Tool.RunAsync("conform", "clerk", "--case", "clerk/*/request/minimal", "--output", "junit")).Output.ShouldStartWith("<?xml");

    [Theory]
    [InlineData("conform --case nothing/**", "--case: 'nothing/**' matches none of the ")]
    [InlineData("conform pigeon", "'pigeon' is no provider. Expected one of ")]
    [InlineData("conform --max-parallel 0", "--max-parallel: expected a number from 1 to 256.")]
    [InlineData("conform --report /dev/null/x", "/dev/null/x")]
    public async Task One_line_says_what_is_wrong_and_nothing_runs(string arguments, string message)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows() && arguments.Contains("/dev/null", StringComparison.Ordinal), "There is no /dev/null.");

        CommandResult result = await Tool.RunAsync(arguments.Split(' '));

        result.ExitCode.ShouldBe(2);
        result.Output.ShouldBeEmpty();
        result.Errors.Trim().Split('\n').ShouldHaveSingleItem().ShouldContain(message);
    }

    [Fact]
    public async Task A_signal_half_way_keeps_what_was_found_and_leaves_nothing_running()
    {
        await using RunningProcess run = Tool.Start("conform", "--report", _folder.FullName, "--max-parallel", "1");
        await run.ReadAsync("Running");

        int code = await run.EndBySignalAsync("TERM");

        code.ShouldBe(1);
        JsonNode report = JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(_folder.FullName, "report.json"), TestContext.Current.CancellationToken))!;
        report["isComplete"]!.GetValue<bool>().ShouldBeFalse();
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
