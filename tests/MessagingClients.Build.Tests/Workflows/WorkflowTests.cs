using System.Text.RegularExpressions;
using MessagingClients.TestKit;
using YamlDotNet.RepresentationModel;

namespace MessagingClients.Build.Tests.Workflows;

/// <summary>What runs in the pipeline runs on a desk as well, and may do no more than it has to.</summary>
public sealed partial class WorkflowTests
{
    public static TheoryData<string> Files => [.. Directory.EnumerateFiles(Repository.File(".github", "workflows")).Select(file => Path.GetFileName(file)!)];

    [Fact]
    public void There_are_three() => Files.Select(file => file.Data).Order(StringComparer.Ordinal).ShouldBe(["ci.yml", "refresh.yml", "release.yml"]);

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_action_is_of_GitHub_and_pinned_with_its_version_beside_it(string file)
    {
        Workflow workflow = new(file);
        string[] used = [.. workflow.Steps.Select(step => Workflow.Say(step, "uses")).Where(uses => uses.Length > 0)];

        used.ShouldNotBeEmpty();
        used.ShouldAllBe(uses => Pin().IsMatch(uses));
        workflow.Text.Split('\n').Where(line => line.Contains("uses:", StringComparison.Ordinal)).ShouldAllBe(line => VersionComment().IsMatch(line));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_job_says_what_it_may_do_and_how_long(string file)
    {
        Workflow workflow = new(file);

        workflow.Permissions.ShouldBeOfType<YamlMappingNode>().Children.ShouldBeEmpty();
        workflow.HasConcurrency.ShouldBeTrue();
        workflow.Jobs.ShouldAllBe(job => job.Children.ContainsKey("permissions") && job.Children.ContainsKey("timeout-minutes"));
    }

    [Fact]
    public void Only_the_job_that_opens_a_pull_request_may_write()
    {
        string[] writing = [.. Files.SelectMany(file => new Workflow(file.Data).Jobs)
            .Where(job => ((YamlMappingNode)job["permissions"]).Children.Values.Any(right => right.ToString() != "read"))
            .Select(job => string.Join(' ', ((YamlSequenceNode)job["steps"]).Cast<YamlMappingNode>().Select(step => Workflow.Say(step, "run"))).Trim())];

        writing.ShouldBe(["scripts/propose"]);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_step_runs_a_script_that_runs_here_and_takes_in_no_text_of_strangers(string file)
    {
        string[] run = [.. new Workflow(file).Steps.Select(step => Workflow.Say(step, "run")).Where(run => run.Length > 0)];

        run.ShouldNotBeEmpty();
        run.ShouldAllBe(command => Script().IsMatch(command));
        run.Select(command => Repository.File(command.Split(' ')[0])).ShouldAllBe(script => File.Exists(script));
    }

    [Fact]
    public void Every_script_stops_where_something_fails()
    {
        string[] scripts = Directory.GetFiles(Repository.File("scripts"));

        scripts.ShouldNotBeEmpty();
        scripts.ShouldAllBe(script => File.ReadAllText(script).StartsWith("#!/usr/bin/env bash\n#", StringComparison.Ordinal));
        scripts.ShouldAllBe(script => File.ReadAllText(script).Contains("\nset -euo pipefail\n", StringComparison.Ordinal));
    }

    [GeneratedRegex("^actions/[a-z-]+@[0-9a-f]{40}$")]
    private static partial Regex Pin();

    [GeneratedRegex(@"@[0-9a-f]{40} # v\d+\.\d+\.\d+$")]
    private static partial Regex VersionComment();

    [GeneratedRegex("^scripts/[a-z]+( \"\\$[A-Z_]+\")?$")]
    private static partial Regex Script();
}
