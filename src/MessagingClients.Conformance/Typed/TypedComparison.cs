using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text.Json;

namespace MessagingClients.Conformance.Typed;

/// <summary>
/// Holds a typed answer against the JSON that was served, member by member: numbers by value, times as instants, everything
/// else as text. Members are found by a rule of its own; no converter of the client takes part.
/// </summary>
public static class TypedComparison
{
    private const string Unknown = "AdditionalProperties";

    /// <summary>Finds what a typed answer says otherwise than what was served.</summary>
    /// <param name="served">What was served.</param>
    /// <param name="typed">What the client made of it.</param>
    /// <returns>One line for each difference, with its place.</returns>
    public static IReadOnlyList<string> Differences(JsonElement served, object? typed) => [.. Compare(served, typed, "$")];

    private static IEnumerable<string> Compare(JsonElement served, object? typed, string place) => typed is not null
        ? CompareValue(served, typed, place)
        : served.ValueKind == JsonValueKind.Null ? [] : [Difference(place, served, typed)];

    private static IEnumerable<string> CompareValue(JsonElement served, object typed, string place) => (served.ValueKind, typed) switch
    {
        (_, JsonElement element) => JsonElement.DeepEquals(served, element) ? [] : [Difference(place, served, element)],
        (JsonValueKind.Object, not string) => CompareObject(served, typed, place),
        (JsonValueKind.Array, IEnumerable items and not string) => CompareItems(served, [.. items.Cast<object?>()], place),
        (JsonValueKind.Number, long or int or double or decimal) => Equal(
            served, typed, place, decimal.Parse(served.GetRawText(), NumberStyles.Float, CultureInfo.InvariantCulture) == Convert.ToDecimal(typed, CultureInfo.InvariantCulture)),
        (JsonValueKind.String, DateTimeOffset instant) => Equal(
            served, typed, place, DateTimeOffset.Parse(served.GetString()!, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind).ToUniversalTime() == instant),
        (JsonValueKind.True or JsonValueKind.False, bool value) => Equal(served, typed, place, served.GetBoolean() == value),
        (JsonValueKind.String, _) => Equal(served, typed, place, served.GetString() == typed.ToString()),
        _ => [Difference(place, served, typed)],
    };

    private static IEnumerable<string> CompareObject(JsonElement served, object typed, string place)
    {
        Dictionary<string, PropertyInfo> members = typed.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(member => member.Name != Unknown)
            .ToDictionary(member => Plain(member.Name));
        IDictionary unknown = typed.GetType().GetProperty(Unknown)?.GetValue(typed) as IDictionary ?? new Dictionary<string, object>();
        JsonProperty[] properties = [.. served.EnumerateObject()];
        foreach (JsonProperty property in properties)
        {
            object? value = members.TryGetValue(Plain(property.Name), out PropertyInfo? member) ? member.GetValue(typed) : unknown[property.Name];
            foreach (string difference in Compare(property.Value, value, $"{place}.{property.Name}"))
            {
                yield return difference;
            }
        }

        HashSet<string> names = [.. properties.Select(property => Plain(property.Name))];
        foreach (PropertyInfo extra in members.Where(member => !names.Contains(member.Key)).Select(member => member.Value).Where(member => HasValue(member, typed)))
        {
            yield return $"{place}: {extra.Name} was not served, but has a value";
        }

        foreach (string name in unknown.Keys.Cast<string>().Where(name => !Array.Exists(properties, property => property.Name == name)))
        {
            yield return $"{place}: the unknown member {name} was not served";
        }
    }

    private static IEnumerable<string> CompareItems(JsonElement served, object?[] items, string place)
    {
        JsonElement[] expected = [.. served.EnumerateArray()];
        return expected.Length == items.Length
            ? expected.SelectMany((item, index) => Compare(item, items[index], $"{place}[{index}]"))
            : [$"{place}: served {expected.Length} items, found {items.Length}"];
    }

    private static bool HasValue(PropertyInfo member, object typed)
    {
        object? value = member.GetValue(typed);
        return value is not null && !(value.GetType().IsValueType && value.Equals(Activator.CreateInstance(value.GetType())));
    }

    private static string[] Equal(JsonElement served, object typed, string place, bool equal) =>
        equal ? [] : [Difference(place, served, typed)];

    private static string Difference(string place, JsonElement served, object? typed) =>
        $"{place}: served {served.GetRawText()}, found {(typed is null ? "nothing" : Convert.ToString(typed, CultureInfo.InvariantCulture))}";

    private static string Plain(string name) => string.Concat(name.Where(char.IsLetterOrDigit)).ToUpperInvariant();
}
