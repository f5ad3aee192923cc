using System.Text.Json;

namespace MessagingClients.Tests.Serialization;

/// <summary>Points in time as RFC 3339 has them, section 5.6.</summary>
public sealed class DateTimeTests
{
    private static readonly DateTimeOffset Noon = new(2026, 2, 28, 12, 0, 0, TimeSpan.Zero);

    public static TheoryData<string, long, double> Instants => new()
    {
        { "2026-02-28T12:00:00Z", 0, 0 },
        { "2026-02-28t12:00:00z", 0, 0 },
        { "2026-02-28 12:00:00Z", 0, 0 },
        { "2026-02-28T12:00:00", 0, 0 },
        { "2026-02-28T12:00:00+00:00", 0, 0 },
        { "2026-02-28T12:00:00-00:00", 0, 0 },
        { "2026-02-28T14:30:00+02:30", 0, 2.5 },
        { "2026-02-28T04:00:00-08:00", 0, -8 },
        { "2026-03-01T02:00:00+14:00", 0, 14 },
        { "2026-02-28T12:00:00.1Z", 1_000_000, 0 },
        { "2026-02-28T12:00:00.123Z", 1_230_000, 0 },
        { "2026-02-28T12:00:00.1234567Z", 1_234_567, 0 },
        { "2026-02-28T12:00:00.123456789Z", 1_234_567, 0 },
        { "2026-02-28T12:00:00.00000000000000000000000000009Z", 0, 0 },
        { "2026-02-28T11:59:60Z", -10_000_000, 0 },
        { "2026-02-28T11:59:60.5Z", -5_000_000, 0 },
    };

    [Theory]
    [MemberData(nameof(Instants))]
    public void A_point_in_time_is_read_in_every_spelling(string text, long ticks, double hours)
    {
        DateTimeOffset read = Read($"\"{text}\"");

        read.ShouldBe(Noon.AddTicks(ticks));
        read.Offset.ShouldBe(TimeSpan.FromHours(hours));
    }

    [Theory]
    [InlineData("0001-01-01T00:00:00Z")]
    [InlineData("9999-12-31T23:59:59.9999999Z")]
    [InlineData("2024-02-29T00:00:00Z")]
    public void The_ends_of_the_calendar_are_read(string text) =>
        Read($"\"{text}\"").ToString("yyyy-MM-ddTHH:mm:ss.FFFFFFFZ", System.Globalization.CultureInfo.InvariantCulture).ShouldBe(text);

    [Theory]
    [InlineData("\"\"")]
    [InlineData("\"2026-02-28\"")]
    [InlineData("\"2026-02-29T12:00:00Z\"")]
    [InlineData("\"2026-13-01T12:00:00Z\"")]
    [InlineData("\"2026-02-28T24:00:00Z\"")]
    [InlineData("\"2026-02-28T12:60:00Z\"")]
    [InlineData("\"2026-02-28T12:00:61Z\"")]
    [InlineData("\"2026-02-28T12:00Z\"")]
    [InlineData("\"2026-02-28T12:00:00.Z\"")]
    [InlineData("\"2026-02-28T12:00:00,5Z\"")]
    [InlineData("\"2026-02-28T12:00:00+0200\"")]
    [InlineData("\"2026-02-28T12:00:00+02\"")]
    [InlineData("\"2026-02-28T12:00:00+02:60\"")]
    [InlineData("\"2026-02-28T12:00:00Z \"")]
    [InlineData("\"2026-02-28T12:00:00Z\\n\"")]
    [InlineData("\"2026-2-28T12:00:00Z\"")]
    [InlineData("\"٢026-02-28T12:00:00Z\"")]
    [InlineData("\"0000-01-01T00:00:00Z\"")]
    [InlineData("\"0001-01-01T00:00:00+01:00\"")]
    [InlineData("\"9999-12-31T23:59:59-01:00\"")]
    [InlineData("1772280000")]
    [InlineData("null")]
    [InlineData("{}")]
    public void What_is_no_point_in_time_is_not_made_one(string json) => Should.Throw<JsonException>(() => Read(json));

    [Theory]
    [InlineData(0, "\"2026-02-28T12:00:00+00:00\"")]
    [InlineData(2.5, "\"2026-02-28T12:00:00+02:30\"")]
    [InlineData(-8, "\"2026-02-28T12:00:00-08:00\"")]
    public void A_point_in_time_is_written_with_its_offset(double hours, string json) =>
        JsonSerializer.Serialize(new DateTimeOffset(Noon.DateTime, TimeSpan.FromHours(hours)), ProbeJson.Default.DateTimeOffset).ShouldBe(json);

    private static DateTimeOffset Read(string json) => JsonSerializer.Deserialize(json, ProbeJson.Default.DateTimeOffset);
}
