using MessagingClients.Fuzz.Answers;
using MessagingClients.Fuzz.Calls;
using MessagingClients.Fuzz.Contract;
using MessagingClients.Fuzz.Serving;

namespace MessagingClients.Fuzz.Running;

/// <summary>Makes one call to a client of its own, on a clock of its own: no call can disturb the next.</summary>
internal static class TrialRun
{
    public static async Task<Trial> RunAsync(Provider provider, AnswerSequence answers)
    {
        WaitingClock clock = new();
        using CancellationTokenSource caller = new();
        using AnswerHandler handler = new(answers, caller, clock);
        bool isCanceled = answers[0].Fault?.Point == FaultPoint.BeforeCall;
        if (isCanceled)
        {
            await caller.CancelAsync();
        }

        Ending ending = await Ending.OfAsync(() => provider.Call(new CallSite(handler, clock, answers[0].Limit, answers.Retries), caller.Token));
        return new Trial(provider, handler.Served, ending) { Limit = answers[0].Limit, Retries = answers.Retries, Elapsed = clock.Elapsed, IsCanceledBefore = isCanceled };
    }
}
