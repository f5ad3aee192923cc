using System.Text.Json;

namespace MessagingClients.Testing.Serving;

/// <summary>Reads JSON as RFC 8259 has it: UTF-8, nothing before or after, no name twice, no half of a character.</summary>
internal static class StrictJson
{
    private static readonly JsonDocumentOptions Options = new() { AllowDuplicateProperties = false, MaxDepth = 512 };

    /// <returns>The value; <see langword="null"/> with what is wrong where there is none.</returns>
    public static (JsonElement? Value, string? Problem) Read(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(bytes, Options);
            Touch(document.RootElement);
            return (document.RootElement.Clone(), null);
        }
        catch (JsonException exception)
        {
            return (null, $"expected JSON (RFC 8259) whose names differ, found something else at line {exception.LineNumber + 1 ?? 1}, byte {exception.BytePositionInLine ?? 0}");
        }
        catch (InvalidOperationException)
        {
            return (null, "expected JSON of whole characters in UTF-8, found a text with half a character");
        }
    }

    /// <summary>Texts are decoded when they are asked for, and only then is it seen that they cannot be.</summary>
    private static void Touch(JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.String:
                value.GetString();
                break;
            case JsonValueKind.Array:
                foreach (JsonElement item in value.EnumerateArray())
                {
                    Touch(item);
                }

                break;
            case JsonValueKind.Object:
                foreach (JsonProperty member in value.EnumerateObject())
                {
                    _ = member.Name;
                    Touch(member.Value);
                }

                break;
        }
    }
}
