using System.Text.Json.Serialization;

namespace MessagingClients.Benchmarks.HandWritten.TextUs;

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(TextUsRequest))]
[JsonSerializable(typeof(TextUsMessage))]
internal sealed partial class TextUsJson : JsonSerializerContext;
