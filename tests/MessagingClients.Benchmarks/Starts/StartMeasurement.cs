using MessagingClients.Benchmarks.Processes;
using MessagingClients.Benchmarks.Ratios;
using MessagingClients.Benchmarks.Subjects;
using MessagingClients.Benchmarks.Wire;

namespace MessagingClients.Benchmarks.Starts;

/// <summary>The time from the start of a process to its first message, for Clerk, whose stock client works.</summary>
internal sealed class StartMeasurement : IMeasurement
{
    private const int Rounds = 25;

    public string Name => "start";

    public async Task<RatioTable> RunAsync(IReadOnlyList<Provider> named)
    {
        Provider clerk = Provider.All.Single(each => each.Name == "clerk");
        await using LoopbackProvider loopback = new(clerk.Answer);
        StartProgram program = new(loopback, await IdAsync(clerk));
        IReadOnlyList<FirstMessage[]> built = await Race.RunAsync(Rounds, Run(program, "Ours"), Run(program, "Stock"), Run(program, "HandWritten"));
        RequireSame(built);
        List<Ratio> ratios = [.. Compare("start", built, 0), .. Compare("start-stock", built, 1)];
        List<string> notes = [];
        try
        {
            ratios.AddRange(await SingleFilesAsync(program));
        }
        catch (FailedMeasurementException exception) when (exception.Message.Contains("error NU", StringComparison.Ordinal))
        {
            notes.Add($"start-single-file was not measured, since a pack of the SDK is missing here: {exception.Message}");
        }

        return new RatioTable(Name, "by hand", ratios, notes);
    }

    /// <summary>The request of our program must be that of the hand-written one.</summary>
    /// <param name="rounds">Our program first, and the hand-written one last.</param>
    /// <exception cref="DifferentCallException">It is not.</exception>
    internal static void RequireSame(IReadOnlyList<FirstMessage[]> rounds)
    {
        if (rounds.Select(round => round[^1].Request.Difference(round[0].Request)).FirstOrDefault(each => each is not null) is { } difference)
        {
            throw new DifferentCallException($"The first message of our program is not that of the hand-written one, so that no ratio means anything: {difference}.");
        }
    }

    private static async Task<Ratio[]> SingleFilesAsync(StartProgram program)
    {
        string ours = await SingleFile.PublishAsync("Ours");
        string handWritten = await SingleFile.PublishAsync("HandWritten");
        IReadOnlyList<FirstMessage[]> rounds = await Race.RunAsync(Rounds, () => program.RunAsync(ours), () => program.RunAsync(handWritten));
        RequireSame(rounds);
        return [.. Compare("start-single-file", rounds, 0), Ratio.Of("start-single-file kB", [(SingleFile.Kilobytes(ours), SingleFile.Kilobytes(handWritten))])];
    }

    private static Func<Task<FirstMessage>> Run(StartProgram program, string name) =>
        () => program.RunAsync(TimedProcess.DotNet, Checkout.Built($"Start.{name}", $"Start.{name}.dll"));

    internal static async Task<string> IdAsync(Provider provider)
    {
        using InMemoryHandler handler = new(provider.Answer, Pace.AtOnce);
        using Subject subject = provider.HandWritten(handler);
        return await subject.SendForIdAsync(CancellationToken.None) ?? throw new DifferentCallException("The hand-written call reads no id.");
    }

    private static Ratio[] Compare(string name, IReadOnlyList<FirstMessage[]> rounds, int place) =>
    [
        Ratio.Of($"{name} sent-ms", [.. rounds.Select(round => (round[place].UntilSent, round[^1].UntilSent))]),
        Ratio.Of($"{name} end-ms", [.. rounds.Select(round => (round[place].UntilEnd, round[^1].UntilEnd))]),
    ];
}
