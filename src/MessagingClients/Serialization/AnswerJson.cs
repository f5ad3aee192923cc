using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace MessagingClients.Serialization;

/// <summary>Reads answers. What is wrong with one is told by its place, never by its text.</summary>
internal static class AnswerJson
{
    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    public static bool TryRead<T>(
        ReadOnlySpan<byte> json, JsonTypeInfo<T> typeInfo, [NotNullWhen(true)] out T? value, out string? defect)
    {
        try
        {
            value = JsonSerializer.Deserialize(json.StartsWith(ByteOrderMark) ? json[3..] : json, typeInfo);
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
}
