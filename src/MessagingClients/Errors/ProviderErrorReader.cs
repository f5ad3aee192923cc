using System.Text.Json;

namespace MessagingClients.Errors;

/// <summary>
/// Finds what a provider says of an error in the places where providers are known to say it, documented or not. Whatever is
/// JSON is read, because the media type of an error is a choice of proxies; whatever is none holds nothing.
/// </summary>
internal static class ProviderErrorReader
{
    // Places are tried in their order, and the first that holds something is taken. A digit is an item of an array, * the first
    // member of an object.
    private static readonly string[][] Codes =
        Places("code", "errorCode", "error_code", "error/code", "error/key", "errors/0/code", "detail/code");

    private static readonly string[][] Messages = Places(
        "message", "errorMessage", "error_message", "error_description", "detail", "error/message", "error/detail",
        "errors/0/message", "errors/0/detail", "detail/message", "detail/0/msg", "message/0", "detail/0", "errors/0",
        "errors/*/0", "errors/*", "errors", "title", "errors/0/title");

    private static readonly string[][] Traces = Places("trace", "error/trace");

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>Reads the body of an error; no bytes make it throw.</summary>
    public static ProviderError Read(ReadOnlyMemory<byte> body)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(body.Span.StartsWith(ByteOrderMark) ? body[ByteOrderMark.Length..] : body);
            return Read(document.RootElement);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // Half a surrogate pair, in a name or a value, is told by the other one.
            return ProviderError.None;
        }
    }

    /// <summary>A text "error" is what is missing beside the others: the message, or the code where it is one word.</summary>
    private static ProviderError Read(JsonElement body)
    {
        string? code = Find(body, Codes, TextOrNumber) ?? ProblemType(body);
        string? message = Find(body, Messages, Text) ?? Text(body);
        string? error = Find(body, Places("error"), Text);
        bool isCode = message is not null || error?.Contains(' ', StringComparison.Ordinal) == false;
        return new ProviderError
        {
            Code = code ?? (isCode ? error : null),
            Message = message ?? (isCode && code is null ? null : error),
            Trace = Find(body, Traces, TextOrNumber),
        };
    }

    /// <summary>RFC 9457, section 3.1.1. Other bodies call other things a type; a problem has a title.</summary>
    private static string? ProblemType(JsonElement body) =>
        Find(body, Places("title"), Text) is not null && Find(body, Places("type"), Text) is { } type and not "about:blank" ? type : null;

    private static string[][] Places(params string[] paths) => [.. paths.Select(path => path.Split('/'))];

    private static string? Find(JsonElement body, string[][] places, Func<JsonElement?, string?> read) =>
        places.Select(place => read(place.Aggregate((JsonElement?)body, Step))).FirstOrDefault(text => text is not null);

    private static JsonElement? Step(JsonElement? parent, string step) => parent switch
    {
        { ValueKind: JsonValueKind.Object } value when step == "*" => value.EnumerateObject().Select(member => (JsonElement?)member.Value).FirstOrDefault(),
        { ValueKind: JsonValueKind.Object } value => value.TryGetProperty(step, out JsonElement member) ? member : null,
        { ValueKind: JsonValueKind.Array } items when step == "0" => items.EnumerateArray().Select(item => (JsonElement?)item).FirstOrDefault(),
        _ => null,
    };

    private static string? Text(JsonElement? value) =>
        value is { ValueKind: JsonValueKind.String } text ? BoundedText.Of(text.GetString()) : null;

    private static string? TextOrNumber(JsonElement? value) =>
        value is { ValueKind: JsonValueKind.Number } number ? BoundedText.Of(number.GetRawText()) : Text(value);
}
