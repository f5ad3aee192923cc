using System.Text;
using MessagingClients.TestKit;

namespace MessagingClients.Tests.Sending;

/// <summary>A success that cannot be read is a success all the same, and says what is wrong with its body.</summary>
public sealed class UnreadableTests
{
    public static TheoryData<byte[], string> Defects => new()
    {
        { [], "is empty" },
        { "\uFEFF"u8.ToArray(), "is empty" },
        { [.. "{\"x\":\""u8, 0xC3, 0x28, .. "\"}"u8], "is not UTF-8" },
        { [.. "{\"x\":\""u8, 0xED, 0xA0, 0x80, .. "\"}"u8], "is not UTF-8" },
        { Encoding.Unicode.GetBytes("{}"), "is not the documented JSON at line 1, byte 2" },
        { Encoding.Latin1.GetBytes("{\"x\":\"é\"}"), "is not UTF-8" },
        { "null"u8.ToArray(), "is null" },
        { "  "u8.ToArray(), "is not the documented JSON at line 1, byte 3" },
        { """{"id":1}{"id":2}"""u8.ToArray(), "is not the documented JSON at line 1, byte 9" },
        { """{"unknown":"\ud83d"}"""u8.ToArray(), "is not the documented JSON" },
        { """{"unknown":"\uDE00\uD83D"}"""u8.ToArray(), "is not the documented JSON" },
        { """{"unknown":{"list":["\ud83dx"]}}"""u8.ToArray(), "is not the documented JSON" },
        { """{"\ud83d":1}"""u8.ToArray(), "is not the documented JSON" },
        { Encoding.UTF8.GetBytes(new string('[', 100)), "is not the documented JSON" },
    };

    [Theory]
    [MemberData(nameof(Defects))]
    public async Task A_success_with_such_a_body_is_accepted(byte[] body, string defect)
    {
        ApiException exception = await FailAsync(body);

        exception.Outcome.ShouldBe(Outcome.Accepted);
        exception.StatusCode.ShouldBe(201);
        exception.Attempts.ShouldBe(1);
        exception.GetType().ShouldBe(typeof(ApiException));
        exception.Message.ShouldContain($"The message was taken with status 201, but the body of the answer {defect}");
        exception.RawBody.ToArray().ShouldBe(body);
    }

    [Theory]
    [InlineData("""{"unknown":"\ud83d\ude00"}""")]
    [InlineData("""{"unknown":"\\ud83d"}""")]
    [InlineData("\uFEFF{}")]
    [InlineData(" {} \n")]
    public async Task What_only_looks_like_that_is_read(string body)
    {
        await using RawServer server = RawServer.Answering("201 Created", body);
        using Probe probe = new(server.Url);

        (await probe.SendAsync()).StatusCode.ShouldBe(201);
    }

    [Theory]
    [InlineData("text/html; charset=utf-8", "(its media type is text/html)")]
    [InlineData("application/octet-stream", "(its media type is application/octet-stream)")]
    public async Task The_media_type_of_a_body_that_is_no_JSON_is_told(string mediaType, string told)
    {
        (await FailAsync("<html>"u8.ToArray(), "201 Created", mediaType)).Message.ShouldContain(told);
        (await FailAsync("<html>"u8.ToArray(), "422 Wrong", mediaType)).Message.ShouldContain(told);
    }

    [Theory]
    [InlineData("application/json")]
    [InlineData("application/problem+json")]
    [InlineData("nonsense")]
    [InlineData("a/12345678901234567890123456789012345678901234567890123456789012345678901234567890")]
    public async Task A_media_type_that_explains_nothing_is_not_told(string mediaType) =>
        (await FailAsync("<html>"u8.ToArray(), "201 Created", mediaType)).Message.ShouldNotContain("media type");

    [Theory]
    [InlineData("text/html")]
    [InlineData("application/json; charset=iso-8859-1")]
    [InlineData("nonsense")]
    public async Task A_body_that_can_be_read_is_read_whatever_its_media_type(string mediaType)
    {
        await using RawServer server = RawServer.Answering("201 Created", """{"id":7}""", $"Content-Type: {mediaType}");
        using Probe probe = new(server.Url);

        (await probe.SendAsync()).Value.Id.ShouldBe(7);
    }

    [Fact]
    public async Task An_empty_success_that_no_document_knows_is_accepted()
    {
        await using RawServer server = RawServer.Answering("204 No Content");
        using Probe probe = new(server.Url);

        ApiException exception = await Should.ThrowAsync<ApiException>(() => probe.SendAsync());

        (exception.Outcome, exception.StatusCode).ShouldBe((Outcome.Accepted, 204));
        exception.Message.ShouldContain("is empty");
    }

    [Theory]
    [InlineData("422 Wrong", """{"code":7}""", "Answered with status 422 (Wrong), and the body of the answer is not the documented JSON at line 1")]
    [InlineData("422 Wrong", "", "Answered with status 422 (Wrong), and the body of the answer is empty.")]
    [InlineData("418 Teapot", "<html>", "Answered with status 418.")]
    [InlineData("400 Bad", "<html>", "Answered with status 400 (Bad).")]
    public async Task A_failure_says_what_is_wrong_with_a_documented_body(string status, string body, string message) =>
        (await FailAsync(Encoding.UTF8.GetBytes(body), status)).Message.ShouldContain(message);

    [Theory]
    [InlineData("201 Created", Outcome.Accepted)]
    [InlineData("422 Wrong", Outcome.Rejected)]
    [InlineData("307 Moved", Outcome.Rejected)]
    [InlineData("503 Busy", Outcome.Unknown)]
    public async Task A_body_that_ends_early_changes_nothing_of_the_outcome(string status, Outcome outcome)
    {
        await using RawServer server = new(async connection =>
        {
            await connection.SendAsync($"HTTP/1.1 {status}\r\nTransfer-Encoding: chunked\r\n\r\n8\r\n{{\"id\":7}}\r\n");
            connection.Close();
        });
        using Probe probe = new(server.Url);

        ApiException exception = await Should.ThrowAsync<ApiException>(() => probe.SendAsync());

        exception.Outcome.ShouldBe(outcome);
        exception.Message.ShouldContain("the body of the answer ended early.");
        exception.RawText.ShouldBe("""{"id":7}""");
        exception.InnerException.ShouldNotBeNull();
    }

    [Fact]
    public async Task A_final_status_below_200_is_unknown()
    {
        await using RawServer server = new(async connection =>
        {
            await connection.SendAsync("HTTP/1.1 101 Switching Protocols\r\nConnection: upgrade\r\nUpgrade: other\r\n\r\n");
            connection.Close();
        });
        using Probe probe = new(server.Url);

        ApiException exception = await Should.ThrowAsync<ApiException>(() => probe.SendAsync());

        (exception.Outcome, exception.StatusCode).ShouldBe((Outcome.Unknown, 101));
    }

    private static async Task<ApiException> FailAsync(byte[] body, string status = "201 Created", string mediaType = "application/json")
    {
        await using RawServer server = new(async connection =>
        {
            await connection.SendAsync($"HTTP/1.1 {status}\r\nContent-Type: {mediaType}\r\nContent-Length: {body.Length}\r\n\r\n");
            await connection.SendAsync(body);
        });
        using Probe probe = new(server.Url);
        return await Should.ThrowAsync<ApiException>(() => probe.SendAsync());
    }
}
