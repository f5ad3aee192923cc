namespace MessagingClients.Specs.Apis;

/// <summary>An object with members.</summary>
/// <param name="Name">Its name in C#.</param>
/// <param name="Description">What the document says of it.</param>
/// <param name="Roles">Where it is used.</param>
/// <param name="Members">The members, in the order of the document.</param>
internal sealed record ApiObject(string Name, string? Description, ModelRoles Roles, IReadOnlyList<ApiMember> Members)
    : ApiModel(Name, Description, Roles);
