using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;

namespace MessagingClients.Serialization;

/// <summary>
/// Reads points in time as RFC 3339 has them, section 5.6. A time without an offset, which a document does not allow, is taken
/// for UTC: never for the time of the machine that reads it.
/// </summary>
public sealed partial class DateTimeConverter : JsonConverter<DateTimeOffset>
{
    /// <inheritdoc/>
    public override DateTimeOffset Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        Match match = reader.TokenType == JsonTokenType.String ? Grammar().Match(reader.GetString()!) : Match.Empty;
        if (!match.Success || !TryRead(match, out DateTimeOffset value))
        {
            throw new JsonException();
        }

        return value;
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, DateTimeOffset value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(value);
    }

    // A minute can have 61 seconds; .NET's cannot.
    private static bool TryRead(Match match, out DateTimeOffset value)
    {
        bool isLeapSecond = match.Groups["second"].Value == "60";
        string offset = match.Groups["offset"].Value is { Length: 6 } stated ? stated : "+00:00";
        string text = $"{match.Groups["date"].Value}T{match.Groups["time"].Value}:{(isLeapSecond ? "59" : match.Groups["second"].Value)}{offset}";
        bool isRead = DateTimeOffset.TryParseExact(text, "yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture, DateTimeStyles.None, out value);
        value = isRead ? value.AddTicks(Ticks(match.Groups["fraction"].Value)) : value;
        return isRead;
    }

    private static long Ticks(string fraction) =>
        fraction.Length == 0 ? 0 : long.Parse(fraction.PadRight(7, '0')[..7], NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\A(?<date>[0-9]{4}-[0-9]{2}-[0-9]{2})[Tt ](?<time>[0-9]{2}:[0-9]{2}):(?<second>[0-9]{2})(?:\.(?<fraction>[0-9]+))?(?<offset>[Zz]|[+-][0-9]{2}:[0-9]{2})?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Grammar();
}
