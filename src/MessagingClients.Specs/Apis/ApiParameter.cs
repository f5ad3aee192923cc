namespace MessagingClients.Specs.Apis;

/// <summary>A parameter of a path.</summary>
/// <param name="Name">Its name in the path template.</param>
/// <param name="Variable">Its name in C#.</param>
/// <param name="Description">What the document says of it.</param>
internal sealed record ApiParameter(string Name, string Variable, string? Description);
