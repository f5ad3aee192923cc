using System.Text.Json.Serialization;

namespace MessagingClients.Soak.Journal;

/// <summary>How arrivals go from the stand-in's process to the other, one a line.</summary>
[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault)]
[JsonSerializable(typeof(Arrival))]
internal sealed partial class JournalJson : JsonSerializerContext;
