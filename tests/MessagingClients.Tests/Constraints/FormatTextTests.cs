using MessagingClients.Constraints;

namespace MessagingClients.Tests.Constraints;

/// <summary>Formats of text; the expectations are read from the RFCs by hand.</summary>
public sealed class FormatTextTests
{
    [Theory]
    [InlineData(TextFormat.Date, "2024-02-29", true)]
    [InlineData(TextFormat.Date, "2026-02-29", false)]
    [InlineData(TextFormat.Date, "2026-1-2", false)]
    [InlineData(TextFormat.Date, "2026-01-02\n", false)]
    [InlineData(TextFormat.Date, "٢026-01-02", false)]
    [InlineData(TextFormat.Time, "23:59:59Z", true)]
    [InlineData(TextFormat.Time, "03:04:05.123+05:30", true)]
    [InlineData(TextFormat.Time, "03:04:05", false)]
    [InlineData(TextFormat.Time, "24:00:00Z", false)]
    [InlineData(TextFormat.Time, "03:04:05+24:00", false)]
    [InlineData(TextFormat.Duration, "PT5M", true)]
    [InlineData(TextFormat.Duration, "P1Y2M3DT4H5M6S", true)]
    [InlineData(TextFormat.Duration, "P4W", true)]
    [InlineData(TextFormat.Duration, "P", false)]
    [InlineData(TextFormat.Duration, "P1DT", false)]
    [InlineData(TextFormat.Duration, "P1Y3D", false)]
    [InlineData(TextFormat.Duration, "P1W2D", false)]
    [InlineData(TextFormat.Byte, "", true)]
    [InlineData(TextFormat.Byte, "Zg==", true)]
    [InlineData(TextFormat.Byte, "Zm8=", true)]
    [InlineData(TextFormat.Byte, "Zg", false)]
    [InlineData(TextFormat.Byte, "Zg==\n", false)]
    [InlineData(TextFormat.Byte, "Z-_=", false)]
    [InlineData(TextFormat.Email, "a.b+c@example.com", true)]
    [InlineData(TextFormat.Email, "a@localhost", true)]
    [InlineData(TextFormat.Email, "a..b@example.com", false)]
    [InlineData(TextFormat.Email, "a@-example.com", false)]
    [InlineData(TextFormat.Email, "a", false)]
    [InlineData(TextFormat.Hostname, "a-1.Example", true)]
    [InlineData(TextFormat.Hostname, "a_b.example", false)]
    [InlineData(TextFormat.Hostname, "-a", false)]
    [InlineData(TextFormat.Hostname, "", false)]
    [InlineData(TextFormat.Ipv4, "192.0.2.255", true)]
    [InlineData(TextFormat.Ipv4, "192.0.2.256", false)]
    [InlineData(TextFormat.Ipv4, "192.0.02.1", false)]
    [InlineData(TextFormat.Ipv4, "192.0.2", false)]
    [InlineData(TextFormat.Ipv6, "::", true)]
    [InlineData(TextFormat.Ipv6, "2001:DB8::1", true)]
    [InlineData(TextFormat.Ipv6, "::ffff:192.0.2.1", true)]
    [InlineData(TextFormat.Ipv6, "1::2::3", false)]
    [InlineData(TextFormat.Ipv6, "fe80::1%eth0", false)]
    [InlineData(TextFormat.Ipv6, "[::1]", false)]
    public void A_text_has_its_form_to_the_letter(TextFormat format, string text, bool keeps) =>
        (Rule.Text(format: format).Check(text) is null).ShouldBe(keeps);
}
