using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Cases;

/// <summary>Another value for one place of a body.</summary>
/// <param name="Label">Its name in the id of a case.</param>
/// <param name="Value">The value; <see langword="null"/> where the place is taken out.</param>
internal sealed record SiteVariant(string Label, SpecNode? Value);
