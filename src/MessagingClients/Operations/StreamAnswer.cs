namespace MessagingClients.Operations;

/// <summary>Leaves the bytes to the caller.</summary>
internal sealed class StreamAnswer : AnswerBody<Stream>
{
    internal override bool IsStream => true;

    internal override bool TakesNothing => true;

    internal override string? Read(ReadOnlySpan<byte> body, string? charset, out Stream value)
    {
        value = new MemoryStream(body.ToArray(), writable: false);
        return null;
    }
}
