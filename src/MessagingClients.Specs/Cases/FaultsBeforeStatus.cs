using static MessagingClients.Specs.Cases.FaultScript;

namespace MessagingClients.Specs.Cases;

/// <summary>What goes wrong before the client can know a status: whether the message was taken cannot be known.</summary>
internal static class FaultsBeforeStatus
{
    private static readonly string[] EngineFaults = ["EMPTY_RESPONSE", "CONNECTION_RESET_BY_PEER", "RANDOM_DATA_THEN_CLOSE"];

    public static IEnumerable<Fault> Of(FaultWire wire) =>
    [
        new Fault("closed-port", new ClosedPortAnswer(), new CaseExpectation(CaseEnd.Throws, ExpectedOutcome.NotSent) { MaxSends = 0 }).WithoutSecondCall(),
        .. EngineFaults.Select(name => new Fault(Dashed(name), new EngineFaultAnswer(name), wire.Unknown)),
        .. Hooks(wire).SelectMany(hook => At(wire, hook.Name, hook.Steps)),
    ];

    /// <summary>The name of a fault of the engine, as cases spell names.</summary>
    public static string Dashed(string name) => "engine-" + string.Concat(name.Select(letter => letter == '_' ? '-' : char.ToLowerInvariant(letter)));

    private static (string Name, WireStep[] Steps)[] Hooks(FaultWire wire) =>
    [
        ("before-request", []),
        ("after-request-headers", [HearHeaders]),
        ("after-request", [Hear]),
        ("after-interim-answer", [Hear, Send(FaultWire.HeadOf("HTTP/1.1 103 Early Hints", "Link: </a>; rel=preload"))]),
        ("mid-status-line", [Hear, Send(FaultWire.HalfStatusLine)]),
        ("mid-response-headers", [Hear, Send(wire.OpenHead)]),
    ];

    private static Fault[] At(FaultWire wire, string hook, WireStep[] before) =>
    [
        new($"close-{hook}", Scripted([.. before, Close]), wire.Unknown),
        new($"reset-{hook}", Scripted([.. before, Reset]), wire.Unknown),
        new Fault($"stall-{hook}", Scripted([.. before, Stall]), wire.Unknown).PastDeadline(),
        new($"garbage-{hook}", Scripted([.. before, Send(Garbage), Close]), wire.Unknown),
    ];
}
