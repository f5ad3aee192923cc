namespace MessagingClients.Specs.Apis;

/// <summary>By what an object is known as one shape of a union.</summary>
/// <param name="Required">The members that are there in any case.</param>
/// <param name="Members">The members that the document knows.</param>
/// <param name="Constants">The members that hold one of a few values, and these as JSON.</param>
/// <param name="IsClosed">Whether there are no others.</param>
internal sealed record ApiTraits(
    IReadOnlyList<string> Required,
    IReadOnlyList<string> Members,
    IReadOnlyList<(string Name, IReadOnlyList<string> Values)> Constants,
    bool IsClosed);
