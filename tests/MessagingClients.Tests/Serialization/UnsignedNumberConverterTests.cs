using System.Text.Json;
using MessagingClients.Serialization;

namespace MessagingClients.Tests.Serialization;

public sealed class UnsignedNumberConverterTests
{
    private static readonly JsonSerializerOptions Options = new() { Converters = { new UnsignedNumberConverter() } };

    [Theory]
    [InlineData("7.0", 7)]
    [InlineData("1e2", 100)]
    [InlineData("-0", 0)]
    [InlineData("9223372036854775808", 9223372036854775808)]
    [InlineData("18446744073709551615", ulong.MaxValue)]
    public void A_number_is_read_whatever_its_spelling(string json, ulong expected) => JsonSerializer.Deserialize<ulong>(json, Options).ShouldBe(expected);

    [Theory]
    [InlineData("7.5")]
    [InlineData("-1")]
    [InlineData("18446744073709551616")]
    [InlineData("1e400")]
    [InlineData("\"7\"")]
    [InlineData("null")]
    public void What_is_none_is_not_made_one(string json) => Should.Throw<JsonException>(() => JsonSerializer.Deserialize<ulong>(json, Options));

    [Fact]
    public void The_greatest_is_written_digit_by_digit() => JsonSerializer.Serialize(ulong.MaxValue, Options).ShouldBe("18446744073709551615");
}
