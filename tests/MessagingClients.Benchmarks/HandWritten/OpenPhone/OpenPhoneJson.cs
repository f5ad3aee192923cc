using System.Text.Json.Serialization;

namespace MessagingClients.Benchmarks.HandWritten.OpenPhone;

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(OpenPhoneRequest))]
[JsonSerializable(typeof(OpenPhoneResponse))]
internal sealed partial class OpenPhoneJson : JsonSerializerContext;
