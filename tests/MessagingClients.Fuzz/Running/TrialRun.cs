using MessagingClients.Conformance.Serving;
using MessagingClients.Fuzz.Answers;
using MessagingClients.Fuzz.Calls;
using MessagingClients.Fuzz.Contract;
using MessagingClients.Fuzz.Serving;

namespace MessagingClients.Fuzz.Running;

/// <summary>Makes one call to a client of its own, on a clock of its own: no call can disturb the next.</summary>
internal static class TrialRun
{
    public static async Task<Trial> RunAsync(Provider provider, Answer answer)
    {
        ManualClock clock = new();
        Observed observed = new();
        using CancellationTokenSource caller = new();
        using AnswerHandler handler = new(answer, new FaultPlayer(answer.Fault, observed, caller, clock));
        if (answer.Fault?.Point == FaultPoint.BeforeCall)
        {
            observed.CallerFired = true;
            observed.Failed = true;
            await caller.CancelAsync();
        }

        Ending ending = await Ending.OfAsync(() => provider.Call(new CallSite(handler, clock, answer.Limit), caller.Token));
        return new Trial(provider, answer, observed, ending, clock.GetUtcNow());
    }
}
