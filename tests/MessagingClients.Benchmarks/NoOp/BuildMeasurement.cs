using MessagingClients.Benchmarks.Processes;
using MessagingClients.Benchmarks.Ratios;
using MessagingClients.Benchmarks.Subjects;

namespace MessagingClients.Benchmarks.NoOp;

/// <summary>What <c>dotnet build</c> takes where nothing changed, with our targets and without.</summary>
internal sealed class BuildMeasurement : IMeasurement
{
    private const int Rounds = 9;

    public string Name => "build";

    public async Task<RatioTable> RunAsync(IReadOnlyList<Provider> named)
    {
        BuiltProject[] projects = [new("Generating"), new("Packaged"), new("CheckedIn")];
        foreach (BuiltProject project in projects)
        {
            await project.BuildAsync();
        }

        IReadOnlyList<ProcessRun[]> rounds = await Race.RunAsync(Rounds, [.. projects.Select<BuiltProject, Func<Task<ProcessRun>>>(each => each.BuildAgainAsync)]);
        return new RatioTable(Name, "checked in", [Compare("build-repository ms", rounds, 0), Compare("build-package ms", rounds, 1)], []);
    }

    private static Ratio Compare(string name, IReadOnlyList<ProcessRun[]> rounds, int place) =>
        Ratio.Of(name, [.. rounds.Select(round => (round[place].Milliseconds, round[^1].Milliseconds))]);
}
