namespace MessagingClients.Specs.Cases;

/// <summary>A case that a document suggests and that was not derived.</summary>
/// <param name="Id">The id that it would have.</param>
/// <param name="Reason">Why it is none.</param>
public sealed record NotDerived(string Id, string Reason);
