using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;

namespace MessagingClients.Serialization;

/// <summary>Reads responses. What is wrong with one is told by its place, never by its text.</summary>
internal static class ResponseJson
{
    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    public static bool TryRead<T>(
        ReadOnlySpan<byte> body, JsonTypeInfo<T> typeInfo, [NotNullWhen(true)] out T? value, [NotNullWhen(false)] out string? defect)
    {
        ReadOnlySpan<byte> json = body.StartsWith(ByteOrderMark) ? body[3..] : body;
        value = default;
        defect = json.IsEmpty ? "is empty" : Utf8.IsValid(json) ? null : "is not UTF-8";
        return defect is null && TryParse(json, typeInfo, out value, out defect);
    }

    private static bool TryParse<T>(
        ReadOnlySpan<byte> json, JsonTypeInfo<T> typeInfo, [NotNullWhen(true)] out T? value, [NotNullWhen(false)] out string? defect)
    {
        try
        {
            RequireWholeCharacters(json);
            value = JsonSerializer.Deserialize(json, typeInfo);
            defect = value is null ? "is null" : null;
            return value is not null;
        }
        catch (JsonException exception)
        {
            defect = $"is not the documented JSON at line {exception.LineNumber + 1}, byte {exception.BytePositionInLine + 1}";
        }
        catch (Exception exception) when (exception is InvalidOperationException or NotSupportedException or FormatException)
        {
            defect = "is not the documented JSON";
        }

        value = default;
        return false;
    }

    /// <summary>
    /// Half a surrogate pair as an escape is found where a string is read; in members that nobody knows that would be the
    /// caller, much later.
    /// </summary>
    private static void RequireWholeCharacters(ReadOnlySpan<byte> json)
    {
        if (json.IndexOf("\\ud"u8) < 0 && json.IndexOf("\\uD"u8) < 0)
        {
            return;
        }

        Utf8JsonReader reader = new(json);
        while (reader.Read())
        {
            if (reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName && reader.ValueIsEscaped)
            {
                _ = reader.GetString();
            }
        }
    }
}
