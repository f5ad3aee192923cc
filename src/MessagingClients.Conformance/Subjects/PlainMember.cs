using System.Reflection;
using System.Text.Json.Serialization;

namespace MessagingClients.Conformance.Subjects;

/// <summary>
/// Finds a member of JSON among the members of a type by its plain name. Where several names of the document have the same letters
/// and digits, a client must tell them apart in a way that no rule here knows: then the name that the member states counts.
/// </summary>
internal static class PlainMember
{
    public static PropertyInfo? Find(IReadOnlyList<PropertyInfo> members, string name)
    {
        PropertyInfo[] plain = [.. members.Where(member => PlainName.Matches(member.Name, name))];
        PropertyInfo? stated = members.FirstOrDefault(member => Stated(member) == name);
        return plain is [var only] && (stated is null || stated == only || !IsOfSameWords(only, name)) ? only : stated;
    }

    private static bool IsOfSameWords(PropertyInfo member, string name) => Stated(member) is { } stated && PlainName.Matches(stated, name);

    private static string? Stated(PropertyInfo member) => member.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name;
}
