namespace MessagingClients.Specs.Apis;

/// <summary>A value of an enum.</summary>
/// <param name="Name">Its name in C#.</param>
/// <param name="Value">The value as it stands in JSON.</param>
internal sealed record ApiEnumValue(string Name, string Value);
