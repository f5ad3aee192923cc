namespace MessagingClients.Tests.Sending;

public sealed class OptionsTests
{
    [Theory]
    [InlineData("ftp://example.com", "absolute http or https URL")]
    [InlineData("relative", "absolute http or https URL")]
    [InlineData("https://user:pass@example.com", "without user, query and fragment")]
    [InlineData("https://example.com/?a=b", "without user, query and fragment")]
    [InlineData("https://example.com/#f", "without user, query and fragment")]
    [InlineData("http://example.com", "plain http to example.com")]
    [InlineData("http://127.0.0.1.example.com", "plain http")]
    public void A_base_URL_that_would_not_do_is_refused_at_construction(string address, string message)
    {
        ArgumentException refused = Should.Throw<ArgumentException>(() => new Probe(new Uri(address, UriKind.RelativeOrAbsolute)));

        refused.Message.ShouldContain(message);
        refused.ParamName.ShouldBe("BaseUrl");
        refused.Message.ShouldNotContain("pass@");
    }

    [Theory]
    [InlineData("https://example.com")]
    [InlineData("http://localhost:8080")]
    [InlineData("http://127.1.2.3")]
    [InlineData("http://[::1]:1")]
    public void A_base_URL_that_hides_the_message_is_taken(string address) => new Probe(new Uri(address)).Dispose();

    [Theory]
    [InlineData("https://example.com", "https://example.com/probe")]
    [InlineData("https://example.com/", "https://example.com/probe")]
    [InlineData("https://example.com:8443/v1", "https://example.com:8443/v1/probe")]
    [InlineData("https://EXAMPLE.com/V1/", "https://example.com/V1/probe")]
    [InlineData("http://[::1]:1234", "http://[::1]:1234/probe")]
    [InlineData("http://[::1]:1234/", "http://[::1]:1234/probe")]
    [InlineData("http://[::1]:1234/v1", "http://[::1]:1234/v1/probe")]
    [InlineData("http://[::1]:1234/v1/", "http://[::1]:1234/v1/probe")]
    [InlineData("https://[2001:db8::1]/a%2Fb/", "https://[2001:db8::1]/a%2Fb/probe")]
    public async Task A_path_is_appended_to_the_base_URL(string address, string expected)
    {
        Uri? asked = null;
        using ScriptedHandler handler = new(request =>
        {
            asked = request.RequestUri;
            return ScriptedHandler.Response(201, "{}");
        });
        using Probe probe = new(new Uri(address), options => options.TrustHandler = true, handler);

        await probe.SendAsync();

        asked.ShouldNotBeNull().AbsoluteUri.ShouldBe(expected);
    }

    [Fact]
    public void Without_a_base_URL_there_is_no_client() =>
        Should.Throw<ArgumentException>(() => new Probe(null!)).Message.ShouldStartWith("BaseUrl: expected an absolute http or https URL, found none.");

    [Fact]
    public void Without_a_clock_there_is_no_client() => Should.Throw<ArgumentNullException>(
        () => new Probe(new Uri("https://example.com"), options => options.TimeProvider = null!)).ParamName.ShouldBe("TimeProvider");

    [Fact]
    public async Task Options_are_read_once()
    {
        ProbeOptions? later = null;
        using ScriptedHandler handler = new(request => ScriptedHandler.Response(
            request.RequestUri!.Host == "example.com" && request.Headers.GetValues("X-Key").Single() == Probe.Secret ? 201 : 500, "{}"));
        using Probe probe = new(new Uri("https://example.com"), options => (options.TrustHandler, later) = (true, options), handler);

        (later!.BaseUrl, later.Key) = (new Uri("https://other.example"), "other");

        (await probe.SendAsync()).StatusCode.ShouldBe(201);
    }

    [Fact]
    public void Plain_http_can_be_allowed() => new Probe(new Uri("http://wiremock:8080"), options => options.AllowPlainHttp = true).Dispose();

    [Theory]
    [InlineData(null, "Key is missing")]
    [InlineData("", "Key is missing")]
    [InlineData("abc\n", "at position 3")]
    [InlineData("abc\r\nX: y", "U+000D")]
    [InlineData("schlüssel", "U+00FC")]
    [InlineData("two words", "U+0020")]
    public void A_credential_that_no_header_can_carry_is_refused_without_being_shown(string? key, string message)
    {
        ArgumentException refused = Should.Throw<ArgumentException>(() => new Probe(new Uri("https://example.com"), options => options.Key = key));

        refused.ParamName.ShouldBe("Key");
        refused.Message.ShouldContain(message);
        if (key is { Length: > 3 })
        {
            refused.Message.ShouldNotContain(key[..3]);
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1000)]
    public void A_deadline_is_positive(int milliseconds) => Should.Throw<ArgumentOutOfRangeException>(
        () => new Probe(new Uri("https://example.com"), options => options.Timeout = TimeSpan.FromMilliseconds(milliseconds)));

    [Fact]
    public void No_deadline_is_a_choice() =>
        new Probe(new Uri("https://example.com"), options => options.Timeout = Timeout.InfiniteTimeSpan).Dispose();

    [Fact]
    public void The_limit_of_an_answer_is_at_least_a_byte() => Should.Throw<ArgumentOutOfRangeException>(
        () => new Probe(new Uri("https://example.com"), options => options.MaxResponseBytes = 0));

    public static TheoryData<string, Action<ClientOptions>, string, string> Impossible => new()
    {
        { "MaxRetries", static options => options.MaxRetries = -1, "-1", "a whole number from 0 to 100" },
        { "MaxRetries", static options => options.MaxRetries = 101, "101", "a whole number from 0 to 100" },
        { "RetryDelay", static options => options.RetryDelay = TimeSpan.FromTicks(-1), "-00:00:00.0000001", "a time from zero to a day" },
        { "RetryDelay", static options => options.RetryDelay = TimeSpan.FromDays(1.5), "1.12:00:00", "a time from zero to a day" },
        { "MaxRetryDelay", static options => options.MaxRetryDelay = TimeSpan.FromSeconds(-1), "-00:00:01", "a time from zero to a day" },
        { "AttemptTimeout", static options => options.AttemptTimeout = TimeSpan.Zero, "00:00:00", "a positive time of at most 2147483647 ms" },
        { "AttemptTimeout", static options => options.AttemptTimeout = TimeSpan.FromSeconds(-2), "-00:00:02", "a positive time of at most 2147483647 ms" },
        { "Timeout", static options => options.Timeout = TimeSpan.MaxValue, "10675199.02:48:05.4775807", "a positive time of at most 2147483647 ms" },
        { "MaxResponseBytes", static options => options.MaxResponseBytes = -1, "-1", "a whole number from 1 to 1073741824" },
        { "RateLimit", static options => options.RateLimit = new(0, TimeSpan.FromSeconds(1)), "Requests = 0", "at least 1 request in a time from 1 ms to a day" },
        { "RateLimit", static options => options.RateLimit = new(1, TimeSpan.Zero), "Window = 00:00:00", "at least 1 request in a time from 1 ms to a day" },
        { "RateLimit", static options => options.RateLimit = new(1, TimeSpan.FromDays(2)), "Window = 2.00:00:00", "at least 1 request in a time from 1 ms to a day" },
        { "Randomizer", static options => options.Randomizer = null!, "none", "expected one" },
        { "TimeProvider", static options => options.TimeProvider = null!, "none", "expected one" },
    };

    [Theory]
    [MemberData(nameof(Impossible), DisableDiscoveryEnumeration = true)]
    public void An_option_that_cannot_be_is_refused_at_construction(string name, Action<ClientOptions> configure, string found, string expected)
    {
        ArgumentException refused = Should.Throw<ArgumentException>(() => new Probe(new Uri("https://example.com"), configure));

        refused.ParamName.ShouldBe(name);
        refused.Message.ShouldStartWith($"{name}: expected");
        refused.Message.ShouldContain(found);
        refused.Message.ShouldContain(expected);
    }

    [Fact]
    public void Every_option_may_be_at_its_ends() => new Probe(new Uri("https://example.com"), static options =>
    {
        (options.MaxRetries, options.RetryDelay, options.MaxRetryDelay) = (100, TimeSpan.Zero, TimeSpan.FromDays(1));
        (options.AttemptTimeout, options.Timeout) = (TimeSpan.FromMilliseconds(int.MaxValue), TimeSpan.FromTicks(1));
        options.RateLimit = new RateLimit(int.MaxValue, TimeSpan.FromMilliseconds(1));
    }).Dispose();
}
