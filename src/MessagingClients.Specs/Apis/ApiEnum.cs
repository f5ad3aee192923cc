using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Apis;

/// <summary>A string or a number of which the document lists the values.</summary>
/// <param name="Name">Its name in C#.</param>
/// <param name="Description">What the document says of it.</param>
/// <param name="Roles">Where it is used.</param>
/// <param name="Kind">What it lists, never <see cref="EnumKind.None"/>.</param>
/// <param name="Values">The values, in the order of the document.</param>
internal sealed record ApiEnum(string Name, string? Description, ModelRoles Roles, EnumKind Kind, IReadOnlyList<ApiEnumValue> Values)
    : ApiModel(Name, Description, Roles);
