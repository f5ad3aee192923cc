namespace MessagingClients.Specs.Apis;

/// <summary>An object with members.</summary>
/// <param name="Name">Its name in C#.</param>
/// <param name="Description">What the document says of it.</param>
/// <param name="Roles">Where it is used.</param>
/// <param name="Members">The members, in the order of the document.</param>
/// <param name="MinMembers">The least number of members that are there, or <see langword="null"/>.</param>
/// <param name="MaxMembers">The greatest number of members that are there, or <see langword="null"/>.</param>
internal sealed record ApiObject(string Name, string? Description, ModelRoles Roles, IReadOnlyList<ApiMember> Members, int? MinMembers = null, int? MaxMembers = null)
    : ApiModel(Name, Description, Roles)
{
    /// <summary>The members of requests that have no names; <see langword="null"/> where there are none.</summary>
    public ApiOthers? Others { get; init; }

    /// <summary>The members of which some are there; <see langword="null"/> where nothing is said.</summary>
    public ApiChoice? Choice { get; init; }

    /// <summary>Whether its members are parameters of an operation, and not members of JSON.</summary>
    public bool IsParameters { get; init; }
}
