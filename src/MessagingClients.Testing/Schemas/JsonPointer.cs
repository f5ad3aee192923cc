using System.Globalization;
using System.Text.Json;

namespace MessagingClients.Testing.Schemas;

/// <summary>Places in JSON (RFC 6901).</summary>
internal static class JsonPointer
{
    /// <summary>One more step of a pointer.</summary>
    public static string Step(string name) => "/" + name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);

    /// <exception cref="NotSupportedException">The pointer leads nowhere.</exception>
    public static JsonElement Find(JsonElement root, string pointer)
    {
        JsonElement found = root;
        foreach (string step in pointer.Split('/').Skip(1))
        {
            string name = step.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);
            found = Child(found, name) ?? throw new NotSupportedException($"'#{pointer}' leads nowhere. Expected a place in the schema.");
        }

        return found;
    }

    private static JsonElement? Child(JsonElement parent, string name) => parent.ValueKind switch
    {
        JsonValueKind.Object when parent.TryGetProperty(name, out JsonElement member) => member,
        JsonValueKind.Array when int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out int index) && index < parent.GetArrayLength() => parent[index],
        _ => null,
    };
}
