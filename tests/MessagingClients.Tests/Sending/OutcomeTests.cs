using System.Net;
using System.Net.Sockets;
using MessagingClients.TestKit;

namespace MessagingClients.Tests.Sending;

/// <summary>The table of outcomes, row by row, over real connections.</summary>
public sealed class OutcomeTests
{
    [Fact]
    public async Task A_readable_2xx_returns()
    {
        await using RawServer server = RawServer.Answering("201 Created", """{"id":7,"state":"sent"}""", "X-Request-Id: r1");
        using Probe probe = new(server.Url);

        ApiResponse<ProbeResponse> response = await probe.SendAsync();

        response.Value.Id.ShouldBe(7);
        response.StatusCode.ShouldBe(201);
        response.Headers["x-request-id"].ShouldBe("r1");
        response.Attempts.ShouldBe(1);
        server.Requests.ShouldHaveSingleItem();
    }

    [Theory]
    [InlineData("200 OK")]
    [InlineData("299 Other")]
    public async Task An_undocumented_2xx_is_read_like_the_documented_one(string status)
    {
        await using RawServer server = RawServer.Answering(status, """{"id":7}""");
        using Probe probe = new(server.Url);

        (await probe.SendAsync()).Value.Id.ShouldBe(7);
    }

    [Theory]
    [InlineData("201 Created")]
    [InlineData("202 Accepted")]
    public async Task A_success_without_a_body_returns_null_where_the_document_has_one_without(string status)
    {
        await using RawServer server = RawServer.Answering(status);
        using Probe probe = new(server.Url);

        (await probe.SendOptionalAsync()).Value.ShouldBeNull();
    }

    [Fact]
    public async Task A_body_that_may_be_missing_is_read_where_it_comes()
    {
        await using RawServer server = RawServer.Answering("201 Created", """{"id":7}""");
        using Probe probe = new(server.Url);

        (await probe.SendOptionalAsync()).Value!.Id.ShouldBe(7);
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("<html>Welcome</html>")]
    [InlineData("""{"id":"seven"}""")]
    [InlineData("""{"id":7.5}""")]
    [InlineData("""{"id":7} trailing""")]
    [InlineData("""{"id":7""")]
    [InlineData("""[7]""")]
    [InlineData("""{"state":7}""")]
    public async Task An_unreadable_2xx_is_accepted_and_keeps_its_body(string body)
    {
        await using RawServer server = RawServer.Answering("201 Created", body);

        ApiException exception = await FailAsync<ApiException>(server.Url);

        exception.Outcome.ShouldBe(Outcome.Accepted);
        exception.StatusCode.ShouldBe(201);
        exception.RawText.ShouldBe(body);
        exception.Attempts.ShouldBe(1);
        server.Requests.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_2xx_that_is_cut_off_is_accepted_and_keeps_what_came()
    {
        await using RawServer server = new(async connection =>
        {
            await connection.SendAsync("HTTP/1.1 201 Created\r\nContent-Length: 100\r\n\r\n{\"id\":7");
            connection.Close();
        });

        ApiException exception = await FailAsync<ApiException>(server.Url);

        exception.Outcome.ShouldBe(Outcome.Accepted);
        exception.RawText.ShouldBe("{\"id\":7");
        exception.InnerException.ShouldNotBeNull();
    }

    [Fact]
    public async Task A_2xx_with_bytes_that_are_no_text_is_accepted()
    {
        await using RawServer server = new(async connection =>
        {
            await connection.SendAsync("HTTP/1.1 201 Created\r\nContent-Length: 13\r\n\r\n{\"state\":\"");
            await connection.SendAsync([0xC3, 0x28, (byte)'"']);
            connection.Close();
        });

        (await FailAsync<ApiException>(server.Url)).Outcome.ShouldBe(Outcome.Accepted);
    }

    [Fact]
    public async Task A_2xx_longer_than_the_limit_is_accepted_and_not_read_on()
    {
        await using RawServer server = RawServer.Answering("201 Created", new string(' ', 2000) + """{"id":7}""");

        ApiException exception = await FailAsync<ApiException>(server.Url, options => options.MaxResponseBytes = 1000);

        exception.Outcome.ShouldBe(Outcome.Accepted);
        exception.RawBody.Length.ShouldBe(1000);
        exception.Message.ShouldContain("longer than 1000 bytes");
    }

    [Fact]
    public async Task A_2xx_as_long_as_the_limit_is_read()
    {
        await using RawServer server = RawServer.Answering("201 Created", new string(' ', 10_000 - 8) + """{"id":7}""");
        using Probe probe = new(server.Url, options => options.MaxResponseBytes = 10_000);
        using Probe other = new(server.Url, options => options.MaxResponseBytes = 9_999);

        (await probe.SendAsync()).Value.Id.ShouldBe(7);
        (await Should.ThrowAsync<ApiException>(() => other.SendAsync())).Outcome.ShouldBe(Outcome.Accepted);
    }

    [Fact]
    public async Task The_raw_body_ends_at_64_KiB()
    {
        await using RawServer server = RawServer.Answering("500 Error", new string('x', 100_000));

        (await FailAsync<ApiException>(server.Url)).RawBody.Length.ShouldBe(65_536);
    }

    [Theory]
    [InlineData("301 Moved", Outcome.Rejected)]
    [InlineData("307 Temporary", Outcome.Rejected)]
    [InlineData("400 Bad", Outcome.Rejected)]
    [InlineData("401 Unauthorized", Outcome.Rejected)]
    [InlineData("408 Timeout", Outcome.Unknown)]
    [InlineData("409 Conflict", Outcome.Rejected)]
    [InlineData("429 Slow", Outcome.Rejected)]
    [InlineData("499 Other", Outcome.Rejected)]
    [InlineData("500 Error", Outcome.Unknown)]
    [InlineData("504 Late", Outcome.Unknown)]
    [InlineData("599 Other", Outcome.Unknown)]
    [InlineData("600 None", Outcome.Unknown)]
    [InlineData("999 None", Outcome.Unknown)]
    public async Task Each_status_has_its_outcome(string status, Outcome outcome)
    {
        await using RawServer server = RawServer.Answering(status, "<html>Sorry</html>", "Location: /elsewhere", "Content-Type: text/html");

        ApiException exception = await FailAsync<ApiException>(server.Url);

        exception.Outcome.ShouldBe(outcome);
        exception.StatusCode.ShouldBe(int.Parse(status[..3], System.Globalization.CultureInfo.InvariantCulture));
        exception.RawText.ShouldBe("<html>Sorry</html>");
        exception.GetType().ShouldBe(typeof(ApiException));
        server.Requests.ShouldHaveSingleItem();
    }

    [Theory]
    [InlineData("422 Unprocessable", Outcome.Rejected)]
    [InlineData("503 Busy", Outcome.Unknown)]
    public async Task A_documented_error_is_typed(string status, Outcome outcome)
    {
        await using RawServer server = RawServer.Answering(status, """{"code":"E1"}""");

        ApiException<ProbeError> exception = await FailAsync<ApiException<ProbeError>>(server.Url);

        exception.Error.Code.ShouldBe("E1");
        exception.Outcome.ShouldBe(outcome);
        exception.RawText.ShouldBe("""{"code":"E1"}""");
    }

    [Theory]
    [InlineData("")]
    [InlineData("<html>")]
    [InlineData("null")]
    [InlineData("[]")]
    public async Task A_documented_error_with_another_body_is_an_error_all_the_same(string body)
    {
        await using RawServer server = RawServer.Answering("422 Unprocessable", body);

        ApiException exception = await FailAsync<ApiException>(server.Url);

        exception.GetType().ShouldBe(typeof(ApiException));
        exception.Outcome.ShouldBe(Outcome.Rejected);
        exception.RawText.ShouldBe(body);
    }

    [Theory]
    [InlineData("Retry-After: 7", 7)]
    [InlineData("Retry-After: 0", 0)]
    [InlineData("Retry-After: Thu, 01 Jan 1970 00:00:30 GMT", 30)]
    [InlineData("Retry-After: Wed, 31 Dec 1969 00:00:00 GMT", 0)]
    [InlineData("Retry-After: soon", null)]
    [InlineData("X-Other: 1", null)]
    public async Task The_wait_that_a_provider_asks_for_is_told(string header, int? seconds)
    {
        await using RawServer server = RawServer.Answering("429 Slow", "", header);

        ApiException exception = await FailAsync<ApiException>(server.Url, options => options.TimeProvider = new ManualTime());

        exception.RetryAfter.ShouldBe(seconds is { } value ? TimeSpan.FromSeconds(value) : null);
    }

    [Fact]
    public async Task A_closed_port_means_not_sent()
    {
        using TcpListener closed = new(IPAddress.Loopback, 0);
        closed.Start();
        Uri url = new($"http://127.0.0.1:{((IPEndPoint)closed.LocalEndpoint).Port}");
        closed.Stop();

        ApiException exception = await FailAsync<ApiException>(url);

        exception.Outcome.ShouldBe(Outcome.NotSent);
        exception.Attempts.ShouldBe(0);
        exception.StatusCode.ShouldBeNull();
        exception.InnerException.ShouldBeOfType<HttpRequestException>();
    }

    [Fact]
    public async Task A_name_that_does_not_resolve_means_not_sent() =>
        (await FailAsync<ApiException>(new Uri("https://name.invalid"))).Outcome.ShouldBe(Outcome.NotSent);

    [Fact]
    public async Task A_failed_TLS_handshake_means_not_sent()
    {
        using TcpListener plain = new(IPAddress.Loopback, 0);
        plain.Start();
        Task<ApiException> call = FailAsync<ApiException>(new Uri($"https://127.0.0.1:{((IPEndPoint)plain.LocalEndpoint).Port}"));
        using (Socket accepted = await plain.AcceptSocketAsync(TestContext.Current.CancellationToken))
        {
            accepted.Send("no TLS here"u8);
        }

        (await call).Outcome.ShouldBe(Outcome.NotSent);
    }

    public static TheoryData<string> Silences => ["close", "reset", "garbage", "half headers"];

    [Theory]
    [MemberData(nameof(Silences))]
    public async Task No_answer_after_the_request_left_is_unknown_and_sent_once(string how)
    {
        await using RawServer server = new(async connection =>
        {
            switch (how)
            {
                case "close":
                    connection.Close();
                    break;
                case "reset":
                    connection.Reset();
                    break;
                case "garbage":
                    await connection.SendAsync("what is HTTP?\r\n\r\n");
                    connection.Close();
                    break;
                default:
                    await connection.SendAsync("HTTP/1.1 201 Created\r\nContent-");
                    connection.Close();
                    break;
            }
        });

        ApiException exception = await FailAsync<ApiException>(server.Url);

        exception.Outcome.ShouldBe(Outcome.Unknown);
        exception.Attempts.ShouldBe(1);
        server.Requests.ShouldHaveSingleItem();
    }

    private static async Task<TException> FailAsync<TException>(Uri url, Action<ProbeOptions>? configure = null)
        where TException : Exception
    {
        using Probe probe = new(url, configure);
        return await Should.ThrowAsync<TException>(() => probe.SendAsync());
    }
}
