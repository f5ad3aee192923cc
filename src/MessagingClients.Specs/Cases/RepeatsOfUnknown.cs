using System.Globalization;
using static MessagingClients.Specs.Cases.FaultScript;
using static MessagingClients.Specs.Cases.RepeatWire;

namespace MessagingClients.Specs.Cases;

/// <summary>A first request of which nobody knows what became of it: without a key it must stay the only one.</summary>
internal static class RepeatsOfUnknown
{
    private static readonly int[] Statuses = [408, 500, 502, 503, 504, 599];

    public static IEnumerable<Repeat> Of(RepeatWire wire) =>
    [
        .. Statuses.Select(status => ThenSuccess(wire, status.ToString(CultureInfo.InvariantCulture), Answer(status), Unknown(status))),
        ThenSuccess(wire, "close", Scripted(Hear, Close), Unknown()),
        ThenSuccess(wire, "reset", Scripted(Hear, Reset), Unknown()),
        ThenSuccess(wire, "reset-in-request", Scripted(HearHeaders, Reset), Unknown()),
        ThenSuccess(wire, "reset-in-response-headers", wire.HalfHead, Unknown()),
        ThenSuccess(wire, "garbage", Scripted(Hear, Send(Garbage), Close), Unknown()),
        ThenSuccess(wire, "stall", Scripted(Hear, Stall), Unknown()) with { Environment = new CaseEnvironment { RequestDeadlinePasses = true } },
        .. Endings(wire),
        .. Waits(wire),
    ];

    private static Repeat ThenSuccess(RepeatWire wire, string name, ScriptedAnswer first, CaseExpectation once) =>
        new($"{name}-then-success", [first, wire.Success], Where(wire.MayRepeatUnknown, once, wire.Accepted));

    /// <summary>An attempt of which nothing is known stays so, whatever a later one is answered; only a success settles it.</summary>
    private static Repeat[] Endings(RepeatWire wire) =>
    [
        new("503-twice-then-success", [Answer(503), Answer(503), wire.Success], Where(wire.MayRepeatUnknown, Unknown(503), wire.Accepted, sends: 3)),
        new("503-then-unreadable-success", [Answer(503), wire.UnreadableSuccess, wire.Success], Where(wire.MayRepeatUnknown, Unknown(503), wire.AcceptedUnread)),
        new("503-then-400", [Answer(503), Answer(400)], Where(wire.MayRepeatUnknown, Unknown(503), Unknown(400))),
        new("503-then-302", [Answer(503), Answer(302)], Where(wire.MayRepeatUnknown, Unknown(503), Unknown(302))),
        new("reset-then-409", [Scripted(Hear, Reset), Answer(409)], Where(wire.MayRepeatUnknown, Unknown(), Unknown(409))),
        new("500-then-429-then-success", [Answer(500), Answer(429), wire.Success], Where(wire.MayRepeatUnknown, Unknown(500), wire.Accepted, sends: 3)),
    ];

    private static IEnumerable<Repeat> Waits(RepeatWire wire) =>
    [
        new(
            "503-with-seconds-then-success",
            [Answer(503, "Retry-After: 7"), wire.Success],
            Where(wire.MayRepeatUnknown, Unknown(503), wire.Accepted with { Wait = TimeSpan.FromSeconds(7) })),
        new("503-past-deadline-then-success", [Answer(503, "Retry-After: 3600"), wire.Success], Unknown(503)),
        new("503-until-deadline", [Answer(503, "Retry-After: 60")], Where(wire.MayRepeatUnknown, Unknown(503), Unknown(503))),
        .. wire.MayRepeatUnknown ? [Canceled(wire)] : Array.Empty<Repeat>(),
    ];

    private static Repeat Canceled(RepeatWire wire) => new(
        "503-then-cancel-in-wait",
        [Answer(503, "Retry-After: 7"), wire.Success],
        new CaseExpectation(CaseEnd.Cancels, ExpectedOutcome.Unknown) { Unrepeated = Unknown(503) })
    {
        Environment = new CaseEnvironment { Cancel = CancelPoint.AtWait },
    };
}
