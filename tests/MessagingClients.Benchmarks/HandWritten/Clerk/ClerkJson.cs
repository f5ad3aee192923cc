using System.Text.Json.Serialization;

namespace MessagingClients.Benchmarks.HandWritten.Clerk;

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(ClerkRequest))]
[JsonSerializable(typeof(ClerkResponse))]
internal sealed partial class ClerkJson : JsonSerializerContext;
