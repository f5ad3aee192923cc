namespace MessagingClients.Specs.Cases;

/// <summary>A value of a path parameter.</summary>
/// <param name="Label">Its name in the id of a case.</param>
/// <param name="Text">The value, not encoded.</param>
/// <param name="CanTravel">Whether a path can carry it.</param>
internal sealed record PathValue(string Label, string Text, bool CanTravel = true);
