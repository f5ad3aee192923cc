using System.Text;
using MessagingClients.TestKit;

namespace MessagingClients.Tests.Errors;

/// <summary>What a provider says of an error is found where providers say it, and never by guessing.</summary>
public sealed class ProviderErrorTests
{
    private static readonly byte[] Disturbing = [0x00, 0x0A, 0x80, 0xC3, 0xED, 0xFF, .. "\"\\{}[],:u0"u8];

    public static TheoryData<int> Bodies => [.. Enumerable.Range(0, ErrorBodies.All.Count)];

    [Theory]
    [MemberData(nameof(Bodies))]
    public void Code_and_message_are_found_in_every_known_shape(int index)
    {
        (string body, string? code, string? message) = ErrorBodies.All[index];

        CallReport report = ErrorBodies.Report(body);

        (report.ProviderCode, report.ProviderMessage).ShouldBe((code, message), body[..Math.Min(body.Length, 200)]);
    }

    [Theory]
    [MemberData(nameof(Bodies))]
    public void A_body_that_is_cut_or_disturbed_at_any_byte_is_no_failure(int index)
    {
        byte[] body = Encoding.UTF8.GetBytes(ErrorBodies.All[index].Body);
        foreach (int place in Enumerable.Range(0, Math.Min(body.Length, 300)))
        {
            Ask(body[..place]);
            foreach (byte other in Disturbing)
            {
                byte[] disturbed = [.. body];
                disturbed[place] = other;
                Ask(disturbed);
            }
        }
    }

    [Theory]
    [InlineData(999, 'x', 999)]
    [InlineData(1001, 'x', 1000)]
    [InlineData(60_000, 'x', 1000)]
    public void A_long_text_is_cut(int length, char letter, int kept)
    {
        CallReport report = ErrorBodies.Report($$"""{"code":"{{new string(letter, length)}}","message":"x{{new string(letter, length - 1)}}"}""");

        report.ProviderCode!.Length.ShouldBe(kept);
        report.ProviderMessage!.Length.ShouldBe(kept);
    }

    [Fact]
    public void A_long_text_is_cut_between_characters() =>
        ErrorBodies.Report($$"""{"message":"{{new string('x', 999)}}😀"}""").ProviderMessage.ShouldBe(new string('x', 999));

    [Fact]
    public void A_long_number_is_cut() =>
        ErrorBodies.Report($$"""{"code":{{new string('9', 2000)}}}""").ProviderCode.ShouldBe(new string('9', 1000));

    [Fact]
    public void A_success_that_could_not_be_read_is_no_error()
    {
        CallReport report = ErrorBodies.Report("""{"message":"Your code is 1234","code":"x","trace":"t"}"""u8.ToArray(), 201, Outcome.Accepted);

        (report.ProviderCode, report.ProviderMessage, report.RequestId).ShouldBe((null, null, null));
    }

    [Theory]
    [InlineData("400 Bad", "text/html", typeof(ApiException))]
    [InlineData("422 Wrong", "application/problem+json", typeof(ApiException<ProbeError>))]
    [InlineData("503 Busy", "application/json", typeof(ApiException<ProbeError>))]
    [InlineData("418 Teapot", "nonsense", typeof(ApiException))]
    public async Task An_exception_tells_what_the_provider_says_whatever_the_media_type(string status, string mediaType, Type type)
    {
        await using RawServer server = RawServer.Answering(status, """{"code":"E1","message":"No"}""", $"Content-Type: {mediaType}");
        using Probe probe = new(server.Url);

        ApiException exception = await Should.ThrowAsync<ApiException>(() => probe.SendAsync());

        exception.GetType().ShouldBe(type);
        (exception.ProviderCode, exception.ProviderMessage).ShouldBe(("E1", "No"));
    }

    [Fact]
    public async Task A_documented_error_in_another_shape_is_told_all_the_same()
    {
        await using RawServer server = RawServer.Answering("422 Wrong", """{"code":{"deep":true},"error":{"message":"No","key":"odd","trace":"t1"}}""");
        using Probe probe = new(server.Url);

        ApiException exception = await Should.ThrowAsync<ApiException>(() => probe.SendAsync());

        exception.GetType().ShouldBe(typeof(ApiException));
        (exception.ProviderCode, exception.ProviderMessage, exception.RequestId).ShouldBe(("odd", "No", "t1"));
    }

    [Fact]
    public async Task A_refusal_of_the_token_endpoint_is_told()
    {
        using TokenProbe probe = new();
        probe.Endpoint = (_, _) => Task.FromResult(ScriptedHandler.Response(400, """{"error":"invalid_client","error_description":"Unknown client"}"""));

        ApiException exception = await Should.ThrowAsync<ApiException>(() => probe.SendAsync());

        exception.Outcome.ShouldBe(Outcome.NotSent);
        (exception.ProviderCode, exception.ProviderMessage).ShouldBe(("invalid_client", "Unknown client"));
    }

    [Theory]
    [InlineData("400 Bad")]
    [InlineData("422 Wrong")]
    [InlineData("503 Busy")]
    public async Task What_the_provider_says_is_no_part_of_what_may_be_logged(string status)
    {
        const string number = "+15550001111";
        await using RawServer server = RawServer.Answering(
            status, $$"""{"error":{"key":"{{number}}","message":"No such number {{number}}" } }""", $"X-Request-Id: {number}");
        using Probe probe = new(server.Url);

        ApiException exception = await Should.ThrowAsync<ApiException>(() => probe.SendAsync());

        (exception.ProviderCode, exception.ProviderMessage, exception.RequestId).ShouldBe((number, $"No such number {number}", number));
        exception.Message.ShouldNotContain(number);
        exception.ToString().ShouldNotContain(number);
    }

    private static void Ask(byte[] body) => Should.NotThrow(() =>
    {
        CallReport report = ErrorBodies.Report(body);
        return $"{report.ProviderCode}{report.ProviderMessage}{report.RequestId}";
    });
}
