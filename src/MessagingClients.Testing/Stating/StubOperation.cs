namespace MessagingClients.Testing.Stating;

/// <summary>What the file of stubs says of one operation. The body may have further media types; of such a body nothing else is looked at.</summary>
internal sealed record StubOperation(
    string Method,
    string Path,
    IReadOnlyList<StubParameter> Parameters,
    IReadOnlyList<IReadOnlyList<StubCredential>> Credentials,
    StubBody? Body,
    IReadOnlyList<StubAnswer> Answers,
    IReadOnlyList<ConditionalStub> Stubs,
    IReadOnlyList<string>? Further = null);
