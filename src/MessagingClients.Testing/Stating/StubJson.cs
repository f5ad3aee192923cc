using System.Text.Json.Serialization;

namespace MessagingClients.Testing.Stating;

/// <summary>Reads the file of stubs.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(StubDocument))]
internal sealed partial class StubJson : JsonSerializerContext;
