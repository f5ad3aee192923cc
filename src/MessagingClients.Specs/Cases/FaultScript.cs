namespace MessagingClients.Specs.Cases;

/// <summary>Short words for the steps of a script.</summary>
internal static class FaultScript
{
    /// <summary>Neither a status line nor JSON.</summary>
    public static ReadOnlyMemory<byte> Garbage { get; } = (byte[])[0x16, 0x03, 0x01, 0xFF, 0x00, 0x80, 0x7F, 0xFE, (byte)'\r', (byte)'\n', (byte)'\r', (byte)'\n'];

    public static WireStep HearHeaders { get; } = new(WireStepKind.HearHeaders);

    public static WireStep Hear { get; } = new(WireStepKind.Hear);

    public static WireStep Stall { get; } = new(WireStepKind.Stall);

    public static WireStep Close { get; } = new(WireStepKind.Close);

    public static WireStep Reset { get; } = new(WireStepKind.Reset);

    public static WireStep Send(params ReadOnlySpan<ReadOnlyMemory<byte>> parts) => new(WireStepKind.Send, FaultWire.Join(parts));

    /// <summary>Sends bytes that many cases have in common, without a copy for each.</summary>
    public static WireStep SendShared(ReadOnlyMemory<byte> bytes) => new(WireStepKind.Send, bytes);

    public static WireStep SendForever(ReadOnlyMemory<byte> bytes) => new(WireStepKind.SendForever, bytes);

    public static WireStep Dribble(ReadOnlyMemory<byte> bytes) => new(WireStepKind.Dribble, bytes);

    public static ScriptedAnswer Scripted(params IEnumerable<WireStep> steps) => new([.. steps]);

    public static ScriptedAnswer Carrying(ReadOnlyMemory<byte> body, params IEnumerable<WireStep> steps) => new([.. steps]) { Body = body };
}
