namespace MessagingClients.Tests.Limits;

/// <summary>JSON is followed 64 levels deep, and no deeper, however deep it is.</summary>
public sealed class DepthTests
{
    [Theory]
    [InlineData(64, true)]
    [InlineData(65, false)]
    [InlineData(500_000, false)]
    public async Task A_success_is_read_as_deep_as_that(int levels, bool read)
    {
        string body = Nested(levels);

        if (read)
        {
            (await SendAsync(201, body)).Value.Id.ShouldBe(7);
            return;
        }

        ApiException exception = await Should.ThrowAsync<ApiException>(() => SendAsync(201, body));
        exception.Outcome.ShouldBe(Outcome.Accepted);
        exception.Message.ShouldContain("is not the documented JSON");
    }

    [Theory]
    [InlineData(422, 64, true)]
    [InlineData(422, 65, false)]
    [InlineData(422, 500_000, false)]
    [InlineData(503, 65, false)]
    [InlineData(400, 64, true)]
    [InlineData(400, 65, false)]
    [InlineData(500, 30_000, false)]
    public async Task So_is_an_error_and_what_the_provider_says_in_it(int status, int levels, bool read)
    {
        ApiException exception = await Should.ThrowAsync<ApiException>(() => SendAsync(status, Nested(levels)));

        (exception is ApiException<ProbeError>).ShouldBe(read && status != 400);
        exception.ProviderCode.ShouldBe(read ? "E1" : null);
    }

    private static string Nested(int levels) =>
        $$"""{"id":7,"code":"E1","more":{{new string('[', levels - 1)}}{{new string(']', levels - 1)}} }""";

    private static async Task<ApiResponse<ProbeResponse>> SendAsync(int status, string body)
    {
        using ScriptedHandler handler = new(_ => ScriptedHandler.Response(status, body));
        using Probe probe = new(new Uri("https://example.com"), options => (options.TrustHandler, options.MaxResponseBytes) = (true, 2_000_000), handler);
        return await probe.SendAsync();
    }
}
