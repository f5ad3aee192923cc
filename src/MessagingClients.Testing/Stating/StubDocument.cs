namespace MessagingClients.Testing.Stating;

/// <summary>The file of stubs of one provider, as it was written when this assembly was built.</summary>
/// <param name="BasePaths">The paths of the document's servers.</param>
/// <param name="TokenPaths">The paths of its token endpoints.</param>
/// <param name="Patterns">What .NET calls each pattern of its schemas.</param>
/// <param name="Operations">Its operations.</param>
internal sealed record StubDocument(
    IReadOnlyList<string> BasePaths, IReadOnlyList<string> TokenPaths, IReadOnlyDictionary<string, string> Patterns, IReadOnlyList<StubOperation> Operations);
