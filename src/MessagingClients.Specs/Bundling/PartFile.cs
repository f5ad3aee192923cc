using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Bundling;

/// <summary>A file of a document.</summary>
/// <param name="Path">Its path from the folder of the document, with slashes.</param>
/// <param name="Root">What it holds.</param>
/// <param name="IsMain">Whether it is the document itself.</param>
internal sealed record PartFile(string Path, SpecObject Root, bool IsMain);
