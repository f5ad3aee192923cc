using System.Text.Json.Serialization;
using MessagingClients.Serialization;

namespace MessagingClients.Tests;

[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Metadata,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    Converters = [typeof(WholeNumberConverter), typeof(DateTimeConverter), typeof(OneOrManyConverter<string>)])]
[JsonSerializable(typeof(ProbeRequest))]
[JsonSerializable(typeof(KeyedRequest))]
[JsonSerializable(typeof(OpenProbe))]
[JsonSerializable(typeof(DateTimeOffset))]
[JsonSerializable(typeof(long))]
[JsonSerializable(typeof(ProbeResponse))]
[JsonSerializable(typeof(ProbeError))]
[JsonSerializable(typeof(OneOrMany<string>))]
[JsonSerializable(typeof(NullableRequest))]
[JsonSerializable(typeof(string))]
[JsonSerializable(typeof(long?))]
[JsonSerializable(typeof(bool?))]
[JsonSerializable(typeof(DateTimeOffset?))]
[JsonSerializable(typeof(IReadOnlyList<string>))]
[JsonSerializable(typeof(IReadOnlyDictionary<string, long?>))]
[JsonSerializable(typeof(OneOrMany<string>?))]
internal sealed partial class ProbeJson : JsonSerializerContext;
