using MessagingClients.Benchmarks.Processes;
using MessagingClients.Benchmarks.Subjects;

namespace MessagingClients.Benchmarks.Generation;

/// <summary>A way to make a provider's client, by the commands that the build runs.</summary>
/// <param name="provider">The provider.</param>
/// <param name="folder">Where it writes.</param>
internal abstract class Generator(Provider provider, DirectoryInfo folder)
{
    /// <summary>The provider.</summary>
    protected Provider Provider { get; } = provider;

    /// <summary>The file that the build made, to which the measured one must be equal.</summary>
    protected abstract string Expected { get; }

    /// <summary>Where the generator writes.</summary>
    protected string Folder => folder.FullName;

    /// <summary>The name of the file that comes out.</summary>
    protected string Code => Path.GetFileName(Expected);

    /// <summary>Generates once.</summary>
    /// <returns>What all processes took together, and the most memory that one of them had.</returns>
    /// <exception cref="FailedMeasurementException">A process failed, or the client is not the one that the build made.</exception>
    public async Task<ProcessRun> RunAsync()
    {
        string code = Path.Combine(Folder, Code);
        File.Delete(code);
        ProcessRun run = await GenerateAsync();
        if (!File.Exists(code) || await File.ReadAllTextAsync(code) != await File.ReadAllTextAsync(Expected))
        {
            throw new FailedMeasurementException($"Expected that {code} is generated equal to {Expected}, which the build made, and it is not. Build again; where that does not help, the build runs other commands by now than {GetType().Name}.");
        }

        return run;
    }

    protected abstract Task<ProcessRun> GenerateAsync();
}
