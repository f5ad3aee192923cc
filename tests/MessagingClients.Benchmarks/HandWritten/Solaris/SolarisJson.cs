using System.Text.Json.Serialization;

namespace MessagingClients.Benchmarks.HandWritten.Solaris;

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(SolarisRequest))]
[JsonSerializable(typeof(SolarisResponse))]
internal sealed partial class SolarisJson : JsonSerializerContext;
