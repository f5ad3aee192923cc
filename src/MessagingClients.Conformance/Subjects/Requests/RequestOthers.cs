using System.Reflection;
using System.Text.Json;

namespace MessagingClients.Conformance.Subjects.Requests;

/// <summary>
/// Makes the members of an object that its document gives no names, where the type has a place for them that is its own: a map of one
/// type, which a caller fills. The place where a reader of JSON puts what nobody knows is none.
/// </summary>
internal sealed class RequestOthers(object model)
{
    private const string Name = "AdditionalProperties";
    private readonly List<JsonProperty> _members = [];

    private PropertyInfo? Place { get; } = model.GetType().GetProperty(Name) is { SetMethod.IsPublic: true } place
        && place.CustomAttributes.All(each => each.AttributeType.Name != "JsonExtensionDataAttribute") ? place : null;

    /// <summary>Whether a member of the type is the place.</summary>
    public bool IsPlace(PropertyInfo member) => member.Name == Place?.Name;

    /// <returns>Whether there is a place for it.</returns>
    public bool Take(JsonProperty member)
    {
        if (Place is not null)
        {
            _members.Add(member);
        }

        return Place is not null;
    }

    /// <exception cref="InexpressibleException">The place cannot hold them.</exception>
    public void Set(string place)
    {
        if (_members.Count > 0)
        {
            Place!.SetValue(model, RequestMap.Build(Place.PropertyType, _members, place)
                ?? throw new InexpressibleException(place, $"{Name} is no dictionary"));
        }
    }
}
