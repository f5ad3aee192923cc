using System.Text.Json;

namespace MessagingClients.Unions;

/// <summary>How well an object of JSON fits a case of a union.</summary>
internal static class ObjectFit
{
    /// <summary>Whether what the document demands of the names and the constants of a case is there.</summary>
    public static bool Fits(ObjectTraits traits, JsonElement json) =>
        traits.Required.All(name => json.TryGetProperty(name, out _))
        && traits.ConstantRules.All(constant => !json.TryGetProperty(constant.Key, out JsonElement found) || constant.Value.Keeps(found))
        && (!traits.IsClosed || json.EnumerateObject().All(member => traits.Members.Contains(member.Name)));

    /// <summary>How many members of an object a case knows; a constant that is there says more than a name.</summary>
    public static int Rank(ObjectTraits traits, JsonElement json) => json.EnumerateObject()
        .Sum(member => traits.Constants.ContainsKey(member.Name) ? traits.Members.Count + 1 : traits.Members.Contains(member.Name) ? 1 : 0);
}
