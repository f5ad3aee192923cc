namespace MessagingClients.Specs.Apis;

/// <summary>A property of the client, on which the operations of one tag are methods.</summary>
/// <param name="Name">Its name in C#.</param>
/// <param name="Description">What the document says of it.</param>
internal sealed record ApiArea(string Name, string Description);
