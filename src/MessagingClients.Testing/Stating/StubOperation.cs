namespace MessagingClients.Testing.Stating;

/// <summary>What the file of stubs says of one operation.</summary>
internal sealed record StubOperation(
    string Method,
    string Path,
    IReadOnlyList<StubParameter> Parameters,
    IReadOnlyList<IReadOnlyList<StubCredential>> Credentials,
    StubBody? Body,
    IReadOnlyList<StubAnswer> Answers,
    IReadOnlyList<ConditionalStub> Stubs);
