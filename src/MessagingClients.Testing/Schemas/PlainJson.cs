using System.Text.Json.Serialization;

namespace MessagingClients.Testing.Schemas;

/// <summary>Writes plain texts as JSON.</summary>
[JsonSerializable(typeof(string))]
internal sealed partial class PlainJson : JsonSerializerContext;
