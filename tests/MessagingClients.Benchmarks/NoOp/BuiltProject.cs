using MessagingClients.Benchmarks.Processes;

namespace MessagingClients.Benchmarks.NoOp;

/// <summary>A project of tests/builds.</summary>
/// <param name="name">The name of its folder.</param>
internal sealed class BuiltProject(string name)
{
    /// <summary>Builds the project, as <c>dotnet build</c> does with no compiler or build server waiting.</summary>
    /// <returns>What it took.</returns>
    /// <exception cref="FailedMeasurementException">It cannot be built.</exception>
    public Task<ProcessRun> BuildAsync() => TimedProcess.RunAsync(
        [TimedProcess.DotNet, "build", Checkout.File("tests", "builds", name), "-c", "Release", "-nodeReuse:false", "-p:UseSharedCompilation=false"]);

    /// <summary>Builds the project when nothing changed.</summary>
    /// <returns>What it took.</returns>
    /// <exception cref="FailedMeasurementException">Something was generated or compiled.</exception>
    public async Task<ProcessRun> BuildAgainAsync()
    {
        DateTime before = LastOutput();
        ProcessRun run = await BuildAsync();
        return LastOutput() == before
            ? run
            : throw new FailedMeasurementException($"Expected that a build of tests/builds/{name} does nothing when nothing changed, and it wrote an output.");
    }

    /// <summary>When the last of generated code, facts and assembly was written.</summary>
    private DateTime LastOutput() => Outputs().Max(File.GetLastWriteTimeUtc);

    private IEnumerable<string> Outputs() =>
        Directory.EnumerateFiles(Checkout.File("artifacts", "obj", $"NoOp.{name}", "release"), "*.g.cs")
            .Append(Checkout.File("artifacts", "bin", $"NoOp.{name}", "release", $"NoOp.{name}.dll"))
            .Append(Checkout.File("artifacts", "obj", $"NoOp.{name}", "release", $"NoOp.{name}.dll"));
}
