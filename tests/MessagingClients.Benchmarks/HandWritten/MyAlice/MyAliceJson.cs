using System.Text.Json.Serialization;

namespace MessagingClients.Benchmarks.HandWritten.MyAlice;

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(MyAliceRequest))]
[JsonSerializable(typeof(MyAliceResponse))]
internal sealed partial class MyAliceJson : JsonSerializerContext;
