using MessagingClients.Sending;

namespace MessagingClients.Operations;

/// <summary>Reads one of several types of bodies.</summary>
internal sealed class ObjectAnswer<T>(AnswerBody<T> of) : AnswerBody<object>
{
    internal override bool TakesNothing => of.TakesNothing;

    internal override bool IsStreamOf(string? mediaType) => of.IsStreamOf(mediaType);

    internal override object Open(AnswerStream stream, int limit, CancellationToken caller) => of.Open(stream, limit, caller)!;

    internal override string? Read(ReadOnlySpan<byte> body, string? charset, out object value)
    {
        string? defect = of.Read(body, charset, out T read);
        value = read!;
        return defect;
    }
}
