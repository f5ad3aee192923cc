using System.Net.Http.Headers;
using System.Text.Json.Serialization.Metadata;
using MessagingClients.Serialization;

namespace MessagingClients.Operations;

/// <summary>Reads JSON.</summary>
internal sealed class JsonAnswer<T>(JsonTypeInfo<T> typeInfo, bool takesNull = false) : AnswerBody<T>
{
    internal override string? Read(ReadOnlySpan<byte> body, HttpContentHeaders? headers, out T value)
    {
        if (takesNull && body.Trim(" \t\r\n"u8).SequenceEqual("null"u8))
        {
            value = default!;
            return null;
        }

        ResponseJson.TryRead(body, typeInfo, out T? read, out string? defect);
        value = read!;
        return defect;
    }
}
