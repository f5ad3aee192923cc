using MessagingClients.Conformance.WireMock;

namespace MessagingClients.Conformance.Bench;

/// <summary>The requests that arrived.</summary>
/// <param name="Requests">Those at the place that the client was told, by the id of the case.</param>
/// <param name="Elsewhere">Those at the place that a redirect of the case leads to, by its id.</param>
/// <param name="Traces">What the traces of the process said meanwhile.</param>
internal sealed record BenchJournal(IReadOnlyDictionary<string, IReadOnlyList<RecordedRequest>> Requests, IReadOnlyDictionary<string, IReadOnlyList<RecordedRequest>> Elsewhere, IReadOnlyList<string> Traces);
