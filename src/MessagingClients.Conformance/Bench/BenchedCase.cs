using MessagingClients.Specs.Cases;

namespace MessagingClients.Conformance.Bench;

/// <summary>A case whose answer is being served.</summary>
internal sealed record BenchedCase(ContractCase Case, Uri BaseUrl, string Credential, BenchClock Clock, CancellationTokenSource Token) : IDisposable
{
    /// <summary>The deadline of the calls, by the clock that stands still until the script says otherwise.</summary>
    public static readonly TimeSpan Timeout = TimeSpan.FromSeconds(100);

    /// <summary>Whether the script server serves the case, and not the engine.</summary>
    public required bool IsScripted { get; init; }

    /// <summary>What is wrong with the answer that is served; <see langword="null"/> where it is the one of the case.</summary>
    public string? Defect { get; init; }

    /// <summary>Waits until the server has done what the script says with all that has arrived.</summary>
    public required Func<Task> SettleAsync { get; init; }

    public void Dispose() => Token.Dispose();

    /// <summary>What the case makes happen when its script stalls.</summary>
    public async Task StallAsync()
    {
        if (Case.Environment.Cancel == CancelPoint.AtStall)
        {
            await Token.CancelAsync().ConfigureAwait(false);
        }

        if (Case.Environment.DeadlinePasses)
        {
            Clock.PassDeadline(Timeout);
        }

        if (Case.Environment.RequestDeadlinePasses)
        {
            Clock.PassNextDeadline();
        }
    }
}
