using static MessagingClients.Specs.Cases.FaultScript;

namespace MessagingClients.Specs.Cases;

/// <summary>What goes wrong once the status of a success has come: the message was taken, whatever becomes of the answer.</summary>
internal static class FaultsInAnswer
{
    public static IEnumerable<Fault> Of(FaultWire wire) =>
    [
        new("engine-malformed-response-chunk", new EngineFaultAnswer("MALFORMED_RESPONSE_CHUNK"), wire.Unreadable with { Status = 200 }),
        .. At(wire, "after-response-headers", default, rawBody: false),
        .. At(wire, "mid-body", wire.Half, rawBody: true),
        .. AfterBody(wire),
        new("slow-drip", Carrying(wire.Body, Hear, Dribble(wire.Whole)), wire.Read),
        new Fault(
            "slow-drip-past-deadline",
            Carrying(wire.Half, Hear, Dribble(FaultWire.Join(Padded(wire), wire.Half)), SendShared(FaultWire.Pad), Stall),
            wire.Unreadable with { RawBody = true }).PastDeadline(),
        new Fault("slow-headers-past-deadline", Scripted(Hear, Dribble(wire.OpenHead), Stall), wire.Unknown).PastDeadline(),
    ];

    /// <summary>Breaks an answer at a place in its body. Padding makes sure that the client has read the status by then.</summary>
    private static Fault[] At(FaultWire wire, string hook, ReadOnlyMemory<byte> come, bool rawBody)
    {
        WireStep[] padded = [Hear, Send(Padded(wire), come), SendShared(FaultWire.Pad)];
        CaseExpectation unreadable = wire.Unreadable with { RawBody = rawBody };
        ReadOnlyMemory<byte> garbled = FaultWire.Join(come, Garbage);
        return
        [
            new($"close-{hook}", Carrying(come, Hear, Send(wire.Head(FaultWire.Length(wire.Body.Length)), come), Close), unreadable),
            new($"reset-{hook}", Carrying(come, [.. padded, Reset]), unreadable),
            new Fault($"stall-{hook}", Carrying(come, [.. padded, Stall]), unreadable).PastDeadline(),
            new($"garbage-{hook}", Carrying(garbled, Hear, Send(wire.Head(FaultWire.Length(garbled.Length)), garbled)), wire.Unreadable with { RawBody = true }),
        ];
    }

    private static Fault[] AfterBody(FaultWire wire) =>
    [
        new("close-after-body", Carrying(wire.Body, Hear, Send(wire.Whole), Close), wire.Read),
        new("reset-after-body", Carrying(wire.Body, Hear, Send(wire.Whole), Reset), wire.Read),
        new Fault("stall-after-body", Carrying(wire.Body, Hear, Send(wire.Whole), Stall), wire.Read).WithoutSecondCall(),
        new("garbage-after-body", Carrying(wire.Body, Hear, Send(wire.Whole, Garbage)), wire.Read),
        new("second-answer-after-body", Carrying(wire.Body, Hear, Send(wire.Whole, wire.Whole)), wire.Read),
        new Fault("stall-before-end-of-body", Carrying(wire.Body, Hear, Send(wire.Head(), wire.Body), SendShared(FaultWire.Pad), Stall), wire.Unreadable with { RawBody = true }).PastDeadline(),
    ];

    private static ReadOnlyMemory<byte> Padded(FaultWire wire) => wire.Head(FaultWire.Length(wire.Body.Length + FaultWire.PadLength));
}
