using MessagingClients.Specs.Cases;

namespace MessagingClients.Conformance.Oracles;

/// <summary>Finds the body in an HTTP response that a script sends as bytes.</summary>
internal static class HttpBytes
{
    private static ReadOnlySpan<byte> EndOfHeaders => "\r\n\r\n"u8;

    public static ReadOnlyMemory<byte>? Body(ScriptedAnswer script)
    {
        byte[] sent = [.. script.Steps.Where(step => step.Kind is WireStepKind.Send or WireStepKind.Dribble).SelectMany(step => step.Bytes.ToArray())];
        int end = sent.AsSpan().IndexOf(EndOfHeaders);
        return end < 0 ? null : sent.AsMemory(end + EndOfHeaders.Length);
    }
}
