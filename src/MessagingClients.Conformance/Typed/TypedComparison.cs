using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text.Json;
using MessagingClients.Conformance.Subjects;

namespace MessagingClients.Conformance.Typed;

/// <summary>
/// Holds a typed answer against the JSON that was served, member by member: numbers by value, times as instants, everything
/// else as text. Members are found by a rule of its own; no converter of the client takes part. What cannot be set was not read,
/// but follows from other members.
/// </summary>
public static class TypedComparison
{
    private const string Unknown = "AdditionalProperties";

    /// <summary>Finds what a typed answer says otherwise than what was served.</summary>
    /// <param name="served">What was served.</param>
    /// <param name="typed">What the client made of it.</param>
    /// <returns>One line for each difference, with its place.</returns>
    public static IReadOnlyList<string> Differences(JsonElement served, object? typed) => [.. Compare(served, typed, "$")];

    private static IEnumerable<string> Compare(JsonElement served, object? typed, string place) => WrappedValue.IsAbsent(typed)
        ? [Difference(place, served, null)]
        : CompareOpen(served, WrappedValue.Open(typed), place);

    private static IEnumerable<string> CompareOpen(JsonElement served, object? typed, string place) => typed is not null
        ? CompareValue(served, typed, place)
        : served.ValueKind == JsonValueKind.Null ? [] : [Difference(place, served, typed)];

    private static IEnumerable<string> CompareValue(JsonElement served, object typed, string place) => (served.ValueKind, typed) switch
    {
        (_, JsonElement element) => Equal(served, typed, place, JsonElement.DeepEquals(served, element)),
        (JsonValueKind.Object, IEnumerable map) when IsMap(map) => CompareEntries([.. served.EnumerateObject()], map, place),
        (JsonValueKind.Object, not IEnumerable) => CompareObject(served, typed, place),
        (JsonValueKind.Array, IEnumerable items and not string) when !IsMap(items) => CompareItems(served, [.. items.Cast<object?>()], place),
        (JsonValueKind.Number, ValueType and not bool) => Equal(served, typed, place, NumberText.Normalize(served.GetRawText()) == NumberText.Normalize(Text(typed))),
        (JsonValueKind.True or JsonValueKind.False, bool value) => Equal(served, typed, place, served.GetBoolean() == value),
        (JsonValueKind.String, DateTimeOffset instant) => Equal(served, typed, place, Instant(served.GetString()!) == instant),
        (JsonValueKind.String, not bool) when !IsNumber(typed) => Equal(served, typed, place, served.GetString() == typed.ToString()),
        _ => [Difference(place, served, typed)],
    };

    private static IEnumerable<string> CompareObject(JsonElement served, object typed, string place)
    {
        PropertyInfo[] members = [.. typed.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(member => member.Name != Unknown && member.CanWrite)];
        (JsonProperty Served, PropertyInfo? Member)[] properties =
            [.. served.EnumerateObject().Select(property => (property, PlainMember.Find(members, property.Name)))];
        IEnumerable unknown = typed.GetType().GetProperty(Unknown)?.GetValue(typed) as IEnumerable ?? Array.Empty<object>();
        return
        [
            .. properties.Where(property => property.Member is not null)
                .SelectMany(property => Compare(property.Served.Value, property.Member!.GetValue(typed), $"{place}.{property.Served.Name}")),
            .. members.Except(properties.Select(property => property.Member)).Where(member => HasValue(member!, typed))
                .Select(member => $"{place}: {member!.Name} was not served, but has a value"),
            .. CompareEntries([.. properties.Where(property => property.Member is null).Select(property => property.Served)], unknown, place),
        ];
    }

    /// <summary>A name that is there with null and one that is not there are different.</summary>
    private static IEnumerable<string> CompareEntries(JsonProperty[] served, IEnumerable map, string place)
    {
        Dictionary<string, object?> entries = map.Cast<object>().ToDictionary(entry => (string)Part(entry, "Key")!, entry => Part(entry, "Value"));
        return
        [
            .. served.SelectMany(property => entries.TryGetValue(property.Name, out object? value)
                ? Compare(property.Value, value, $"{place}.{property.Name}")
                : [$"{place}: the member {property.Name} was lost"]),
            .. entries.Keys.Except(served.Select(property => property.Name)).Select(name => $"{place}: the member {name} was not served"),
        ];
    }

    private static object? Part(object entry, string name) => entry.GetType().GetProperty(name)!.GetValue(entry);

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

    private static bool IsMap(IEnumerable typed) => Array.Exists(
        typed.GetType().GetInterfaces(), each => each.IsGenericType && each.GetGenericTypeDefinition() == typeof(IReadOnlyDictionary<,>));

    private static bool IsNumber(object typed) => typed is sbyte or byte or short or ushort or int or uint or long or ulong or float or double or decimal;

    private static DateTimeOffset? Instant(string text) =>
        DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out DateTimeOffset instant) ? instant : null;

    private static string[] Equal(JsonElement served, object typed, string place, bool equal) =>
        equal ? [] : [Difference(place, served, typed)];

    private static string Difference(string place, JsonElement served, object? typed) =>
        $"{place}: served {served.GetRawText()}, found {(typed is null ? "nothing" : $"{Text(typed)} ({typed.GetType().Name})")}";

    private static string Text(object typed) => Convert.ToString(typed, CultureInfo.InvariantCulture)!;
}
