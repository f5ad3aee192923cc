namespace MessagingClients.Specs.Apis;

/// <summary>A type of the client.</summary>
/// <param name="Name">Its name in C#.</param>
/// <param name="Description">What the document says of it.</param>
/// <param name="Roles">Where it is used.</param>
internal abstract record ApiModel(string Name, string? Description, ModelRoles Roles);
