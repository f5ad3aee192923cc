using System.Globalization;
using MessagingClients.Conformance.Bench;
using MessagingClients.Conformance.Subjects;
using MessagingClients.Specs.Cases;

namespace MessagingClients.Conformance.Running;

/// <summary>Makes the calls of a case on one client, under the circumstances that the case asks for.</summary>
internal static class CaseCalls
{
    /// <summary>How many calls a case makes: those at once, and the one afterwards.</summary>
    public static int Count(ContractCase each) => each.Environment.Calls + (CallsAgain(each) ? 1 : 0);

    /// <summary>Makes the calls.</summary>
    /// <returns>What was seen of each that ended.</returns>
    public static async Task<IReadOnlyList<Observation>> MakeAsync(BenchedCase benched, ISubjectClient client, TimeSpan giveUp)
    {
        Task<Observation>[] first = [.. Enumerable.Range(0, benched.Case.Environment.Calls).Select(_ => CallAsync(benched, client, benched.Token.Token))];
        List<Observation> seen = await EndedAsync(first, giveUp).ConfigureAwait(false);
        if (CallsAgain(benched.Case) && seen.Count == first.Length)
        {
            await benched.SettleAsync().ConfigureAwait(false);
            seen.AddRange(await EndedAsync([CallAsync(benched, client, benched.Token.Token)], giveUp).ConfigureAwait(false));
        }

        return seen;
    }

    // A token that has fired would end the later call before it begins; what a dribble leaves behind, its whole answer does.
    private static bool CallsAgain(ContractCase each) =>
        each is { Area: not CaseArea.Dribble, Environment: { CallAgain: true, Calls: 1, Cancel: not (CancelPoint.AtStall or CancelPoint.AtWait) }, Expectation.End: not CaseEnd.Refuses };

    private static Task<Observation> CallAsync(BenchedCase benched, ISubjectClient client, CancellationToken token) => Task.Run(async () =>
    {
        CultureInfo.CurrentCulture = benched.Case.Environment.Culture is { } culture ? CultureInfo.GetCultureInfo(culture) : CultureInfo.CurrentCulture;
        using IDisposable open = benched.Clock.BeginCall(BenchedCase.Timeout);
        return await client.CallAsync(benched.Case.Request, token).ConfigureAwait(false);
    });

    private static async Task<List<Observation>> EndedAsync(Task<Observation>[] calls, TimeSpan giveUp)
    {
        await Task.WhenAny(Task.WhenAll(calls), Task.Delay(giveUp)).ConfigureAwait(false);
        return [.. calls.Where(call => call.IsCompletedSuccessfully).Select(call => call.Result)];
    }
}
