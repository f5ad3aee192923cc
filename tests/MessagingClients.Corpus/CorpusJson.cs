using System.Text.Json.Serialization;

namespace MessagingClients.Corpus;

/// <summary>Writes and reads what became of a document, from one process to the other.</summary>
[JsonSerializable(typeof(CorpusResult))]
internal sealed partial class CorpusJson : JsonSerializerContext;
