using System.Globalization;

namespace MessagingClients.Tests.Retries;

/// <summary>The provider says when to come again, and is never asked earlier (RFC 9110, section 10.2.3).</summary>
public sealed class RetryAfterTests
{
    private static readonly TimeSpan Backoff = TimeSpan.FromSeconds(1);

    [Theory]
    [InlineData("0", 0)]
    [InlineData("7", 7)]
    [InlineData("007", 7)]
    [InlineData("99", 99)]
    [InlineData("Thu, 01 Jan 1970 00:00:42 GMT", 42)]
    [InlineData("Thursday, 01-Jan-70 00:00:42 GMT", 42)]
    [InlineData("Thu Jan  1 00:00:42 1970", 42)]
    [InlineData("Wed, 31 Dec 1969 23:59:59 GMT", 0)]
    public async Task A_wait_that_the_provider_asks_for_is_kept(string value, int seconds)
    {
        using RetryProbe probe = new(ProbeKind.Unprocessed, Step.Answer(429, "", ("Retry-After", value)));

        (await probe.SendAsync()).Attempts.ShouldBe(2);

        (probe.Time.GetUtcNow() - DateTimeOffset.UnixEpoch).ShouldBe(TimeSpan.FromSeconds(seconds));
    }

    [Theory]
    [InlineData("ar-SA")]
    [InlineData("fa-IR")]
    [InlineData("th-TH")]
    [InlineData("tr-TR")]
    public async Task A_date_is_read_in_any_culture(string culture)
    {
        using RetryProbe probe = new(ProbeKind.Unprocessed, Step.Answer(429, "", ("Retry-After", "Thu, 01 Jan 1970 00:00:42 GMT")));
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);

        await probe.SendAsync();

        probe.Time.Waits.ShouldBe([TimeSpan.FromSeconds(42)]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("soon")]
    [InlineData("-5")]
    [InlineData("1.5")]
    [InlineData("7 seconds")]
    [InlineData("1e3")]
    [InlineData("٧")]
    [InlineData("Thu, 32 Jan 1970 00:00:42 GMT")]
    [InlineData("1970-01-01T00:00:42Z")]
    public async Task What_is_no_wait_is_passed_over(string value)
    {
        using RetryProbe probe = new(ProbeKind.Unprocessed, Step.Answer(429, "", ("Retry-After", value)));

        await probe.SendAsync();

        probe.Time.Waits.ShouldBe([Backoff]);
    }

    [Theory]
    [InlineData("100")]
    [InlineData("86400")]
    [InlineData("2147483647")]
    [InlineData("2147483648")]
    [InlineData("99999999999999999999")]
    [InlineData("Fri, 31 Dec 9999 23:59:59 GMT")]
    public async Task A_wait_past_the_deadline_is_not_begun(string value)
    {
        using RetryProbe probe = new(ProbeKind.Unprocessed, Step.Answer(429, "", ("Retry-After", value)));

        ApiException exception = await Should.ThrowAsync<ApiException>(() => probe.SendAsync());

        (exception.Outcome, exception.StatusCode, exception.Attempts).ShouldBe((Outcome.Rejected, 429, 1));
        exception.RetryAfter.ShouldNotBeNull().ShouldBeGreaterThanOrEqualTo(TimeSpan.FromSeconds(100));
        probe.Time.Waits.ShouldBeEmpty();
    }

    [Fact]
    public async Task Without_a_deadline_a_wait_that_no_timer_can_wait_is_not_begun()
    {
        using RetryProbe probe = new(ProbeKind.Unprocessed, Step.Answer(429, "", ("Retry-After", "2147484")));

        ApiException exception = await Should.ThrowAsync<ApiException>(() => probe.SendAsync(new CallOptions { Timeout = Timeout.InfiniteTimeSpan }));

        exception.RetryAfter.ShouldBe(TimeSpan.FromSeconds(2147484));
        probe.Requests.Count.ShouldBe(1);
    }

    [Theory]
    [InlineData("7", "9")]
    [InlineData("9", "7")]
    public async Task Of_two_waits_one_is_kept(string first, string second)
    {
        using RetryProbe probe = new(ProbeKind.Unprocessed, Step.Answer(429, "", ("Retry-After", first), ("Retry-After", second)));

        await probe.SendAsync();

        probe.Time.Waits.ShouldHaveSingleItem().ShouldBeOneOf(TimeSpan.FromSeconds(7), TimeSpan.FromSeconds(9));
    }

    [Fact]
    public async Task A_wait_counts_for_503_as_well()
    {
        using RetryProbe probe = new(ProbeKind.Keyed, Step.Answer(503, "", ("Retry-After", "5")), Step.Answer(500));

        await probe.SendAsync();

        probe.Time.Waits.ShouldBe([TimeSpan.FromSeconds(5), Backoff * 2]);
    }

    [Fact]
    public async Task The_last_wait_that_was_asked_for_is_told()
    {
        using RetryProbe probe = new(ProbeKind.Unprocessed, Step.Answer(429, "", ("Retry-After", "5")), Step.Answer(429, "", ("Retry-After", "500")));

        ApiException exception = await Should.ThrowAsync<ApiException>(() => probe.SendAsync());

        (exception.RetryAfter, exception.Attempts).ShouldBe((TimeSpan.FromSeconds(500), 2));
    }
}
