using System.Net.Http.Headers;
using MessagingClients.Sending;

namespace MessagingClients.Operations;

/// <summary>Reads one of several types of bodies.</summary>
internal sealed class ObjectAnswer<T>(AnswerBody<T> of) : AnswerBody<object>
{
    internal override bool TakesNothing => of.TakesNothing;

    internal override bool IsStreamOf(HttpContentHeaders headers) => of.IsStreamOf(headers);

    internal override object Open(AnswerStream stream, int limit, CancellationToken caller) => of.Open(stream, limit, caller)!;

    internal override string? Read(ReadOnlySpan<byte> body, HttpContentHeaders? headers, out object value)
    {
        string? defect = of.Read(body, headers, out T read);
        value = read!;
        return defect;
    }
}
