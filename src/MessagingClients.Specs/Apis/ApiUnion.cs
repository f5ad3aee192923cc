namespace MessagingClients.Specs.Apis;

/// <summary>A value of one of several shapes.</summary>
/// <param name="Name">Its name in C#.</param>
/// <param name="Description">What the document says of it.</param>
/// <param name="Roles">Where it is used.</param>
/// <param name="Discriminator">The member that tells the shape, or <see langword="null"/>.</param>
/// <param name="ExactlyOne">Whether a value has one of the shapes only.</param>
/// <param name="Cases">The shapes, in the order of the document.</param>
internal sealed record ApiUnion(
    string Name, string? Description, ModelRoles Roles, string? Discriminator, bool ExactlyOne, IReadOnlyList<ApiCase> Cases)
    : ApiModel(Name, Description, Roles);
