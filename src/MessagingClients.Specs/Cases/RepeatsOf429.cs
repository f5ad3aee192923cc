using static MessagingClients.Specs.Cases.FaultScript;
using static MessagingClients.Specs.Cases.RepeatWire;

namespace MessagingClients.Specs.Cases;

/// <summary>A first request that came too early, and when the next one may come, if any.</summary>
internal static class RepeatsOf429
{
    private static readonly CaseExpectation Rejected = FaultWire.Rejected(429);

    public static IEnumerable<Repeat> Of(RepeatWire wire) =>
    [
        .. Waits.Select(wait => new Repeat(
            $"429-{wait.Name}-then-success",
            [Answer(429, wait.Header is null ? [] : [wait.Header]), wire.Success],
            Where(wire.MayRepeat429, Rejected, wire.Accepted with { Wait = TimeSpan.FromSeconds(wait.Seconds) }))),
        .. PastDeadline.Select(wait => new Repeat($"429-{wait.Name}-then-success", [Answer(429, wait.Header), wire.Success], Rejected)),
        .. Endings(wire),
    ];

    // The clock of a case begins with the year 2026.
    private static (string Name, string? Header, int Seconds)[] Waits =>
    [
        ("without-wait", null, 0),
        ("with-seconds", "Retry-After: 7", 7),
        ("with-zero", "Retry-After: 0", 0),
        ("with-date", "Retry-After: Thu, 01 Jan 2026 00:00:09 GMT", 9),
        ("with-old-date", "Retry-After: Thursday, 01-Jan-26 00:00:09 GMT", 9),
        ("with-past-date", "Retry-After: Thu, 01 Jan 1970 00:00:00 GMT", 0),
        ("with-garbage", "Retry-After: soon", 0),
        ("with-negative", "Retry-After: -5", 0),
    ];

    private static (string Name, string Header)[] PastDeadline =>
    [
        ("with-seconds-past-deadline", "Retry-After: 3600"),
        ("with-date-past-deadline", "Retry-After: Fri, 02 Jan 2026 03:04:05 GMT"),
    ];

    private static Repeat[] Endings(RepeatWire wire) =>
    [
        new("429-twice-then-success", [Answer(429), Answer(429), wire.Success], Where(wire.MayRepeat429, Rejected, wire.Accepted, sends: 3)),
        new("429-then-unreadable-success", [Answer(429), wire.UnreadableSuccess, wire.Success], Where(wire.MayRepeat429, Rejected, wire.AcceptedUnread)),
        new("429-then-400", [Answer(429), Answer(400)], Where(wire.MayRepeat429, Rejected, FaultWire.Rejected(400))),
        new("429-then-302", [Answer(429), Answer(302)], Where(wire.MayRepeat429, Rejected, FaultWire.Rejected(302))),
        new("429-until-deadline", [Answer(429, "Retry-After: 60")], Where(wire.MayRepeat429, Rejected, Rejected)),
        new("429-then-503-then-success", [Answer(429), Answer(503), wire.Success], ThenUnknown(wire, Unknown(503))),
        new("429-then-reset-then-success", [Answer(429), Scripted(Hear, Reset), wire.Success], ThenUnknown(wire, Unknown())),
    ];

    /// <summary>What became of the second request is unknown: without a key there is no third one.</summary>
    private static CaseExpectation ThenUnknown(RepeatWire wire, CaseExpectation unknown) => wire.MayRepeatUnknown
        ? Where(may: true, Rejected, wire.Accepted, sends: 3)
        : Where(wire.MayRepeat429, Rejected, unknown);
}
