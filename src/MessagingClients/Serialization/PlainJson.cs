using System.Buffers;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace MessagingClients.Serialization;

/// <summary>Writes requests. What they are written with is kept for the next one of the same thread.</summary>
internal static class PlainJson
{
    private const int LargestKept = 64 * 1024;
    private static readonly JsonWriterOptions Options = new() { Encoder = PlainEncoder.Instance };

    [ThreadStatic]
    private static ArrayBufferWriter<byte>? _spareBuffer;

    [ThreadStatic]
    private static Utf8JsonWriter? _spareWriter;

    public static byte[] Write<T>(T value, JsonSerializerContext json) => Write(value, (JsonTypeInfo<T>)json.GetTypeInfo(typeof(T))!);

    public static byte[] Write<T>(T value, JsonTypeInfo<T> typeInfo)
    {
        ArrayBufferWriter<byte> buffer = TakeBuffer();
        Utf8JsonWriter? writer = TakeWriter(buffer);
        try
        {
            JsonSerializer.Serialize(writer, value, typeInfo);
            byte[] json = buffer.WrittenSpan.ToArray();
            Keep(buffer, ref writer);
            return json;
        }
        finally
        {
            writer?.Dispose();
        }
    }

    // What is in use is nobody's spare: a list of the caller's may itself send a message while it is written, or throw.
    private static ArrayBufferWriter<byte> TakeBuffer()
    {
        ArrayBufferWriter<byte>? spare = _spareBuffer;
        _spareBuffer = null;
        return spare ?? new();
    }

    private static Utf8JsonWriter TakeWriter(ArrayBufferWriter<byte> buffer)
    {
        Utf8JsonWriter? spare = _spareWriter;
        _spareWriter = null;
        spare?.Reset(buffer);
        return spare ?? new(buffer, Options);
    }

    private static void Keep(ArrayBufferWriter<byte> buffer, ref Utf8JsonWriter? writer)
    {
        if (buffer.Capacity <= LargestKept)
        {
            // The text of a message does not stay in memory.
            buffer.Clear();
            _spareBuffer = buffer;
            _spareWriter = writer;
            writer = null;
        }
    }
}
