namespace MessagingClients.Specs.Cases;

/// <summary>A whole answer, which the engine serves.</summary>
/// <param name="Status">The status.</param>
/// <param name="Headers">The headers, in their order; without Content-Length.</param>
/// <param name="Body">The body; <see langword="null"/> for none.</param>
/// <param name="IsDocumented">Whether the document allows this status with this body. The judge has the last word.</param>
public sealed record ServedAnswer(
    int Status, IReadOnlyList<KeyValuePair<string, string>> Headers, ReadOnlyMemory<byte>? Body, bool IsDocumented) : CaseAnswer;
