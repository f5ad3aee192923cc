using System.Net.Http.Headers;
using System.Text;

namespace MessagingClients.Operations;

/// <summary>Reads text. No bytes are the empty text.</summary>
internal sealed class TextAnswer : AnswerBody<string>
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: true, throwOnInvalidBytes: true);

    internal override bool TakesNothing => true;

    internal override string? Read(ReadOnlySpan<byte> body, HttpContentHeaders? headers, out string value)
    {
        value = "";
        if (Find(headers?.ContentType?.CharSet) is not { } encoding)
        {
            return "is in a charset that .NET does not know";
        }

        try
        {
            value = encoding.GetString(body.StartsWith(encoding.Preamble) ? body[encoding.Preamble.Length..] : body);
            return null;
        }
        catch (DecoderFallbackException)
        {
            return $"is not {encoding.WebName.ToUpperInvariant()}";
        }
    }

    private static Encoding? Find(string? charset)
    {
        string name = charset?.Trim('"') ?? "";
        if (name.Length == 0 || name.Equals("utf-8", StringComparison.OrdinalIgnoreCase) || name.Equals("utf8", StringComparison.OrdinalIgnoreCase))
        {
            return Utf8;
        }

        try
        {
            return Encoding.GetEncoding(name, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
