using MessagingClients.TestKit;

namespace MessagingClients.Build.Tests;

/// <summary>The tools from npm: installed once, or one clear error.</summary>
public sealed class PrerequisiteTests : IDisposable
{
    private readonly Checkout _checkout = new(withTools: false);

    [Fact]
    public async Task Without_Node_there_is_one_clear_error()
    {
        CommandResult build = await Command.RunAsync(
            _checkout.Root, new Dictionary<string, string?>(), "dotnet", "msbuild", "build/tools.proj", "-nologo", "-p:NodeExe=/no/such/node");

        build.ExitCode.ShouldBe(1);
        string[] errors = [.. build.Output.Split('\n').Where(line => line.Contains("error", StringComparison.Ordinal))];
        errors.ShouldHaveSingleItem().ShouldContain("error CLIENT0060: Node.js 20 or later is needed to install the tools, and '/no/such/node' cannot be run.");
    }

    [Fact]
    public async Task An_old_Node_is_one_clear_error()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The stand-in for Node is a shell script.");
        string node = Script("node", "echo v18.20.0");

        CommandResult build = await Command.RunAsync(
            _checkout.Root, new Dictionary<string, string?> { ["NodeExe"] = node }, "dotnet", "msbuild", "build/tools.proj", "-nologo");

        build.ExitCode.ShouldBe(1);
        build.Output.ShouldContain("error CLIENT0060: Node.js 20 or later is needed to install the tools, found v18.20.0.");
    }

    [Fact]
    public async Task Several_builds_at_once_install_the_tools_once()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The stand-in for npm is a shell script.");
        Script("npm", $"mkdir -p node_modules && echo ran \"$@\" >> '{_checkout.File("ran")}'");

        CommandResult[] installs = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => InstallAsync()));

        installs.ShouldAllBe(install => install.ExitCode == 0);
        File.ReadAllLines(_checkout.File("ran")).ShouldBe(["ran ci --ignore-scripts"]);
        File.Exists(_checkout.File("build", "node_modules", ".installed")).ShouldBeTrue();
        Directory.Exists(_checkout.File("build", ".tools.lock")).ShouldBeFalse();
    }

    [Fact]
    public async Task A_lock_that_a_killed_build_left_behind_is_taken_over()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The stand-in for npm is a shell script.");
        Script("npm", "mkdir -p node_modules");
        File.WriteAllText(_checkout.File("build", ".tools.lock"), "999999999");

        (await InstallAsync()).ExitCode.ShouldBe(0);

        Directory.GetFiles(_checkout.File("build"), ".tools.lock*").ShouldBeEmpty();
    }

    [Fact]
    public async Task An_installation_that_fails_is_told_and_tried_again_next_time()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The stand-in for npm is a shell script.");
        Script("npm", "mkdir -p node_modules; exit 7");

        CommandResult install = await InstallAsync();

        install.ExitCode.ShouldBe(1);
        install.Errors.ShouldContain("error CLIENT0061: 'npm ci' failed");
        File.Exists(_checkout.File("build", "node_modules", ".installed")).ShouldBeFalse();
    }

    public void Dispose() => _checkout.Dispose();

    private Task<CommandResult> InstallAsync() => Command.RunAsync(
        _checkout.Root,
        new Dictionary<string, string?> { ["PATH"] = $"{_checkout.File("bin")}:{Environment.GetEnvironmentVariable("PATH")}" },
        "node",
        "build/install-tools.mjs");

    private string Script(string name, string content)
    {
        string path = Path.Combine(Directory.CreateDirectory(_checkout.File("bin")).FullName, name);
        File.WriteAllText(path, $"#!/bin/sh\n{content}\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        return path;
    }
}
