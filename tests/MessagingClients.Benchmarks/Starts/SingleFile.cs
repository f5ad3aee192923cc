using MessagingClients.Benchmarks.Processes;

namespace MessagingClients.Benchmarks.Starts;

/// <summary>A program as one file: trimmed, compiled ahead of time (ReadyToRun), compressed, with the runtime in it.</summary>
internal static class SingleFile
{
    /// <summary>Publishes a program.</summary>
    /// <param name="name">The name of its folder.</param>
    /// <returns>The path of the file.</returns>
    /// <exception cref="FailedMeasurementException">It cannot be published.</exception>
    public static async Task<string> PublishAsync(string name)
    {
        string folder = Checkout.File("artifacts", "benchmarks", "published", name);
        await TimedProcess.RunAsync(
            [TimedProcess.DotNet, "publish", Checkout.File("tests", "starts", name), "-c", "Release", "-p:SingleFile=true", "-o", folder, "-v", "quiet", "-nodeReuse:false"]);
        return Path.Combine(folder, $"Start.{name}{(OperatingSystem.IsWindows() ? ".exe" : "")}");
    }

    /// <summary>The size of a file.</summary>
    /// <param name="path">Its path.</param>
    /// <returns>Thousands of bytes.</returns>
    public static double Kilobytes(string path) => new FileInfo(path).Length / 1e3;
}
