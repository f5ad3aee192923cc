using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace MessagingClients.Specs.Documents;

/// <summary>Writes nodes as JSON: the same nodes give the same bytes on every machine.</summary>
internal static class SpecJson
{
    private static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly JsonWriterOptions Indented = Compact with { Indented = true, NewLine = "\n" };

    /// <summary>Writes a node.</summary>
    /// <param name="node">The node.</param>
    /// <param name="indented">Whether people will read it.</param>
    /// <returns>JSON, without a line feed at its end.</returns>
    public static string Write(SpecNode node, bool indented = false)
    {
        ArrayBufferWriter<byte> buffer = new();
        using (Utf8JsonWriter writer = new(buffer, indented ? Indented : Compact))
        {
            Write(writer, node);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void Write(Utf8JsonWriter writer, SpecNode node)
    {
        switch (node)
        {
            case SpecObject value:
                writer.WriteStartObject();
                foreach (SpecMember member in value.Members)
                {
                    writer.WritePropertyName(member.Name);
                    Write(writer, member.Value);
                }

                writer.WriteEndObject();
                break;
            case SpecArray value:
                writer.WriteStartArray();
                foreach (SpecNode item in value.Items)
                {
                    Write(writer, item);
                }

                writer.WriteEndArray();
                break;
            case SpecScalar { Kind: ScalarKind.Text } value:
                writer.WriteStringValue(value.Text);
                break;
            case SpecScalar value:
                writer.WriteRawValue(value.Text);
                break;
        }
    }
}
