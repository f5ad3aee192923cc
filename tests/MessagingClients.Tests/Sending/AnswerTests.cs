using System.Text;
using MessagingClients.Operations;

namespace MessagingClients.Tests.Sending;

/// <summary>Answers that are no object: text, null, nothing, and what is told by ranges of statuses.</summary>
public sealed class AnswerTests
{
    private static readonly Operation<string> Text = Operation(AnswerBody.Text);

    public static TheoryData<string?, byte[], string> Texts => new()
    {
        { null, "Grüße 👋"u8.ToArray(), "Grüße 👋" },
        { "text/plain", [], "" },
        { "text/plain; charset=\"utf-8\"", [0xEF, 0xBB, 0xBF, (byte)'a'], "a" },
        { "text/plain; charset=iso-8859-1", Encoding.Latin1.GetBytes("Grüße"), "Grüße" },
        { "text/plain; charset=utf-16", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("Grüße")], "Grüße" },
        { "application/json", "{}"u8.ToArray(), "{}" },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public async Task Text_is_read_in_its_charset(string? mediaType, byte[] body, string text) =>
        (await SendAsync(Text, 200, body, mediaType)).Value.ShouldBe(text);

    [Theory]
    [InlineData("text/plain; charset=klingon", "is in a charset that .NET does not know")]
    [InlineData("text/plain", "is not UTF-8")]
    public async Task Text_that_is_none_is_accepted_all_the_same(string mediaType, string defect)
    {
        ApiException exception = await Should.ThrowAsync<ApiException>(() => SendAsync(Text, 200, [0x61, 0xC3, 0x28], mediaType));

        exception.Outcome.ShouldBe(Outcome.Accepted);
        exception.Message.ShouldContain(defect);
        exception.RawBody.ToArray().ShouldBe([0x61, 0xC3, 0x28]);
    }

    [Theory]
    [InlineData(" null\r\n", null)]
    [InlineData("\"a\"", "a")]
    public async Task Null_is_a_body_where_the_document_says_so(string json, string? text) =>
        (await SendAsync(Operation(AnswerBody.Json<string>(ProbeJson.Default, takesNull: true)), 200, Encoding.UTF8.GetBytes(json))).Value.ShouldBe(text);

    [Fact]
    public async Task Null_is_none_where_it_does_not() =>
        (await Should.ThrowAsync<ApiException>(() => SendAsync(Operation(AnswerBody.Json<string>(ProbeJson.Default)), 200, "null"u8.ToArray()))).Outcome.ShouldBe(Outcome.Accepted);

    [Fact]
    public void A_type_that_the_client_does_not_read_is_refused_when_it_is_made() =>
        Should.Throw<ArgumentException>(() => AnswerBody.Json<Version>(ProbeJson.Default)).Message.ShouldContain("Generate the client again");

    [Theory]
    [InlineData(404, "Answered with status 404 (Lost).", "text")]
    [InlineData(409, "Answered with status 409 (Wrong).", null)]
    [InlineData(500, "Answered with status 500 (Other).", "text")]
    public async Task A_failure_is_told_by_its_number_then_by_its_range(int status, string message, string? error)
    {
        Operation<NoBody> operation = new("probe", HttpMethod.Get, "/probe")
        {
            Successes = [new(200) { Through = 299 }],
            Failures = [new Failure<string>(404, "Lost", AnswerBody.Text), new Failure(400, "Wrong") { Through = 499 }, new Failure<string>(0, "Other", AnswerBody.Text) { Through = 999 }],
        };

        ApiException exception = await Should.ThrowAsync<ApiException>(() => SendAsync(operation, status, "text"u8.ToArray()));

        exception.Message.ShouldContain(message);
        (exception as ApiException<string>)?.Error.ShouldBe(error);
        (exception is ApiException<string>).ShouldBe(error is not null);
        (await SendAsync(operation, 207, [])).StatusCode.ShouldBe(207);
    }

    [Theory]
    [InlineData(200, "7", 7L)]
    [InlineData(201, "seven", "seven")]
    [InlineData(204, "", null)]
    public async Task Each_success_has_the_type_of_its_status(int status, string body, object? value)
    {
        Operation<object> operation = new("probe", HttpMethod.Get, "/probe")
        {
            Successes = [new(200, AnswerBody.Json<long>(ProbeJson.Default).AsObject()), new(201, AnswerBody.Text.AsObject()), new(204)],
        };

        (await SendAsync(operation, status, Encoding.UTF8.GetBytes(body))).Value.ShouldBe(value);
    }

    private static Operation<T> Operation<T>(AnswerBody<T> body) => new("probe", HttpMethod.Get, "/probe") { Successes = [new(200, body)] };

    private static async Task<ApiResponse<T>> SendAsync<T>(Operation<T> operation, int status, byte[] body, string? mediaType = null)
    {
        using ScriptedHandler handler = new(_ =>
        {
            HttpResponseMessage response = ScriptedHandler.Response(status);
            response.Content = new ByteArrayContent(body);
            response.Content.Headers.TryAddWithoutValidation("Content-Type", mediaType);
            return response;
        });
        using AnswerProbe<T> probe = new(operation, handler);
        return await probe.SendAsync(TestContext.Current.CancellationToken);
    }
}
