namespace MessagingClients.Specs.Apis;

/// <summary>Sets of members of which a request has one.</summary>
/// <param name="ExactlyOne">Whether it has one of them only.</param>
/// <param name="Sets">The names of the members in JSON, set by set.</param>
internal sealed record ApiChoice(bool ExactlyOne, IReadOnlyList<IReadOnlyList<string>> Sets);
