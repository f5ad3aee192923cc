using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using MessagingClients.Cli.Wire;

namespace MessagingClients.Cli.Reports;

/// <summary>
/// A report as one JSON object, for scripts. Bodies that are JSON stand in it as they came; one that a reader could stumble
/// over (names twice, half characters, deep nesting) stands there as a string, so that the outcome can always be read.
/// </summary>
internal static class JsonReport
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    // Readers allow 64 levels or more; the report has two of its own.
    private static readonly JsonDocumentOptions Careful = new() { MaxDepth = 60, AllowDuplicateProperties = false };

    public static string Write(SendReport report)
    {
        ArrayBufferWriter<byte> buffer = new();
        using (Utf8JsonWriter writer = new(buffer, Options))
        {
            Write(writer, report);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void Write(Utf8JsonWriter writer, SendReport report)
    {
        writer.WriteStartObject();
        writer.WriteString("provider", report.Provider);
        writer.WriteString("operation", report.Operation);
        writer.WriteString("outcome", report.Outcome.ToString());
        WriteStatus(writer, report.Status);
        writer.WriteString("messageId", report.MessageId);
        writer.WriteNumber("attempts", report.Attempts);
        WriteMessage(writer, "request", report.Request, report.Line);
        WriteMessage(writer, "response", report.Response, line: null);
        writer.WriteEndObject();
    }

    private static void WriteStatus(Utf8JsonWriter writer, int? status)
    {
        if (status is { } value)
        {
            writer.WriteNumber("status", value);
        }
        else
        {
            writer.WriteNull("status");
        }
    }

    private static void WriteMessage(Utf8JsonWriter writer, string name, WireMessage? message, HttpRequestMessage? line)
    {
        if (message is null)
        {
            writer.WriteNull(name);
            return;
        }

        writer.WriteStartObject(name);
        if (line is not null)
        {
            writer.WriteString("method", line.Method.Method);
            writer.WriteString("url", line.RequestUri?.AbsoluteUri);
        }

        writer.WriteStartObject("headers");
        foreach (KeyValuePair<string, string> header in message.Headers)
        {
            writer.WriteString(header.Key, header.Value);
        }

        writer.WriteEndObject();
        WriteBody(writer, message.Text);
        writer.WriteEndObject();
    }

    private static void WriteBody(Utf8JsonWriter writer, string text)
    {
        writer.WritePropertyName("body");
        if (text.Length == 0)
        {
            writer.WriteNullValue();
        }
        else if (IsCarefulJson(text))
        {
            writer.WriteRawValue(text, skipInputValidation: true);
        }
        else
        {
            writer.WriteStringValue(text);
        }
    }

    private static bool IsCarefulJson(string text)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(text, Careful);
            return HasWholeCharacters(Encoding.UTF8.GetBytes(text));
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static bool HasWholeCharacters(byte[] json)
    {
        try
        {
            Utf8JsonReader reader = new(json);
            while (reader.Read())
            {
                _ = reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName ? reader.GetString() : null;
            }

            return true;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }
}
