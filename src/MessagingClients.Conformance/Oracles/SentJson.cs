using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace MessagingClients.Conformance.Oracles;

/// <summary>Holds the JSON that left against the JSON that was asked for: points in time by their instant, everything else as it is.</summary>
/// <param name="instants">The places that are points in time by the document.</param>
internal sealed partial class SentJson(IReadOnlySet<string> instants)
{
    public bool Says(JsonElement sent, JsonElement asked) => Says(sent, asked, "");

    private bool Says(JsonElement sent, JsonElement asked, string place) =>
        JsonElement.DeepEquals(sent, asked) || (sent.ValueKind == asked.ValueKind && sent.ValueKind switch
        {
            JsonValueKind.Object => sent.GetPropertyCount() == asked.GetPropertyCount()
                && asked.EnumerateObject().All(member => sent.TryGetProperty(member.Name, out JsonElement value) && Says(value, member.Value, Join(place, member.Name))),
            JsonValueKind.Array => sent.GetArrayLength() == asked.GetArrayLength()
                && sent.EnumerateArray().Zip(asked.EnumerateArray()).All(pair => Says(pair.First, pair.Second, Join(place, "0"))),
            JsonValueKind.String => instants.Contains(place) && Instant(sent.GetString()!) is { } instant && instant == Instant(asked.GetString()!),
            _ => false,
        });

    private static string Join(string place, string name) => place.Length == 0 ? name : $"{place}.{name}";

    private static DateTimeOffset? Instant(string text) =>
        Timestamp().IsMatch(text) && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out DateTimeOffset instant) ? instant : null;

    /// <summary>RFC 3339, section 5.6.</summary>
    [GeneratedRegex(@"^[0-9]{4}(-[0-9]{2}){2}[Tt][0-9]{2}(:[0-9]{2}){2}(\.[0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})\z")]
    private static partial Regex Timestamp();
}
