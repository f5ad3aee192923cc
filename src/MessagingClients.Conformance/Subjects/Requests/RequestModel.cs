using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;
using MessagingClients.Conformance.Typed;

namespace MessagingClients.Conformance.Subjects.Requests;

/// <summary>
/// Makes the objects of a request, member by member. A member that the type lacks is not put among those that it does not know:
/// there it would come out right on the wire, whatever the type calls it. What a caller is meant to fill with others is another place.
/// </summary>
internal static class RequestModel
{
    public static object Build(Type type, JsonElement json, string place)
    {
        if (type.IsAbstract || type.GetConstructor(Type.EmptyTypes) is null)
        {
            throw new InexpressibleException(place, $"{type.Name} is no object that can be made and filled");
        }

        object model = Activator.CreateInstance(type)!;
        HashSet<PropertyInfo> given = [];
        RequestOthers others = new(model);
        foreach (JsonProperty member in json.EnumerateObject())
        {
            Set(model, member, given, others, place);
        }

        others.Set(place);
        RequireScalars(type, given, place);
        return model;
    }

    private static void Set(object model, JsonProperty member, HashSet<PropertyInfo> given, RequestOthers others, string place)
    {
        string name = JsonText.OfName(member);
        string where = $"{place}.{name}";
        if (IsFixed(model, name, member.Value))
        {
            return;
        }

        PropertyInfo[] members = [.. model.GetType().GetProperties().Where(property => IsMember(property) && !others.IsPlace(property))];
        PropertyInfo? found = PlainMember.Find(members, name);
        if ((found is null || given.Contains(found)) && others.Take(member))
        {
            return;
        }

        PropertyInfo property = found ?? throw Missing(model.GetType(), members, name, where);
        Set(model, property, member.Value, given.Add(property), where);
    }

    private static void Set(object model, PropertyInfo property, JsonElement value, bool isFirst, string where)
    {
        if (!isFirst)
        {
            throw new InexpressibleException(where, $"{property.Name} can be set only once");
        }

        if (value.ValueKind == JsonValueKind.Null && !IsRequired(property) && !RequestOptional.Is(property.PropertyType) && !RequestValue.IsAnything(property.PropertyType))
        {
            throw new InexpressibleException(where, $"null in {property.Name} cannot be told from a member that is not given");
        }

        property.SetValue(model, RequestValue.Build(property.PropertyType, value, where));
    }

    private static InexpressibleException Missing(Type type, PropertyInfo[] members, string name, string where) =>
        new(where, members.Where(member => PlainName.Matches(member.Name, name)).ToArray() is { Length: > 1 } found
            ? $"{type.Name} has several members of this name: {string.Join(", ", found.Select(property => property.Name))}"
            : $"{type.Name} has no member of this name that can be set");

    /// <summary>Whether the type says by itself what is asked for, as it does of a constant.</summary>
    private static bool IsFixed(object model, string name, JsonElement asked) =>
        PlainMember.Find([.. model.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.SetMethod is null)], name) is { } found
        && TypedComparison.Differences(asked, found.GetValue(model)).Count == 0;

    private static bool IsMember(PropertyInfo property) =>
        property.SetMethod is { IsPublic: true, IsStatic: false } && !Has(property, "JsonExtensionDataAttribute");

    /// <summary>C# demands a value here; where any value would say something, leaving it out cannot be written.</summary>
    private static void RequireScalars(Type type, HashSet<PropertyInfo> given, string place)
    {
        if (type.GetProperties().FirstOrDefault(property => property.IsDefined(typeof(RequiredMemberAttribute))
            && RequestScalar.IsScalar(property.PropertyType) && !given.Contains(property)) is { } missing)
        {
            throw new InexpressibleException(place, $"{type.Name} cannot be made without {missing.Name}");
        }
    }

    private static bool IsRequired(PropertyInfo property) =>
        property.IsDefined(typeof(RequiredMemberAttribute)) || Has(property, "RequiredAttribute");

    private static bool Has(PropertyInfo property, string attribute) =>
        property.CustomAttributes.Any(each => each.AttributeType.Name == attribute);
}
