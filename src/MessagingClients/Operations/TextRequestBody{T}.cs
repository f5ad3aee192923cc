using System.ComponentModel;
using System.Text;
using MessagingClients.Constraints;

namespace MessagingClients.Operations;

/// <summary>A body of plain text, or of a text that the caller has in its final form, such as XML.</summary>
/// <typeparam name="T">The type of the body.</typeparam>
/// <param name="mediaType">The media type that the document states.</param>
/// <param name="rule">The rule of the body.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class TextRequestBody<T>(string mediaType, Rule<T> rule) : RequestBody<T>(rule)
    where T : notnull
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    // RFC 2046, section 4.1.2: without this, a text would be ASCII.
    private readonly string _contentType = mediaType.Contains("charset", StringComparison.OrdinalIgnoreCase) ? mediaType : mediaType + "; charset=utf-8";

    private protected override WrittenBody Write(T value) =>
        new(Strict.GetBytes(ParameterText.Of(value)), _contentType, IdempotencyKey: null);
}
