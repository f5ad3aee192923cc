namespace MessagingClients.Specs.Apis;

/// <summary>A value of an enum.</summary>
/// <param name="Name">Its name in C#.</param>
/// <param name="Value">The text of a string, or a number as the document writes it.</param>
internal sealed record ApiEnumValue(string Name, string Value);
