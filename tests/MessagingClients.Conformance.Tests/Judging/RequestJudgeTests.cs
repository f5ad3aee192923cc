using System.Text;
using MessagingClients.Conformance.Judging;
using MessagingClients.Conformance.WireMock;
using MessagingClients.TestKit;

namespace MessagingClients.Conformance.Tests.Judging;

/// <summary>A judge that accepts anything would pass every client.</summary>
public sealed class RequestJudgeTests(JudgeFixture fixture)
{
    private const string Type = "application/vnd.textus+jsonld";
    private const string Body = """{"to":"+13035551234","body":"Hi"}""";
    private static readonly string TextUs = Repository.File("specs", "textus", "openapi.yaml");
    private static readonly string Clerk = Repository.File("specs", "clerk", "openapi.yaml");

    [Fact]
    public async Task A_request_that_keeps_the_document_has_no_findings() =>
        (await JudgeAsync()).ShouldBeEmpty();

    [Theory]
    [InlineData("GET", "/t/a/messages", "path")]
    [InlineData("POST", "/t/a/b/messages", "path")]
    [InlineData("POST", "/t//messages", "path")]
    [InlineData("POST", "/t/a/messages/", "path")]
    [InlineData("POST", "/other/a/messages", "path")]
    [InlineData("POST", "/t/a%2/messages", "path/account")]
    [InlineData("POST", "/t/a/messages?x=1", "query/x")]
    public async Task Method_path_and_query_are_judged(string method, string target, string where) =>
        (await JudgeAsync(method: method, target: target)).ShouldHaveSingleItem().Where.ShouldBe(where);

    [Theory]
    [InlineData("Authorization: t0ken", "header/Authorization")]
    [InlineData("Authorization: Basic t0ken", "header/Authorization")]
    [InlineData("Authorization: Bearer  t0ken", "header/Authorization")]
    [InlineData("X-Api-Key: t0ken", "header/Authorization")]
    [InlineData("Authorization: Bearer a|Authorization: Bearer b", "header/Authorization")]
    public async Task The_credential_is_judged(string credential, string where) =>
        (await JudgeAsync(headers: [.. credential.Split('|'), $"Content-Type: {Type}", $"Accept: {Type}"])).ShouldHaveSingleItem().Where.ShouldBe(where);

    [Theory]
    [InlineData("application/json")]
    [InlineData("text/plain")]
    public async Task The_media_types_are_judged(string mediaType)
    {
        (await JudgeAsync(headers: ["Authorization: Bearer t", $"Content-Type: {mediaType}", $"Accept: {Type}"])).ShouldHaveSingleItem().Where.ShouldBe("header/Content-Type");
        (await JudgeAsync(headers: ["Authorization: Bearer t", $"Content-Type: {Type}", $"Accept: {mediaType}"])).ShouldHaveSingleItem().Where.ShouldBe("header/Accept");
    }

    [Theory]
    [InlineData("Accept: application/vnd.textus+jsonld", true)]
    [InlineData("Accept: Application/Vnd.TextUs+JsonLd; profile=x", true)]
    [InlineData("Accept: text/html, application/vnd.textus+jsonld;q=0.5", true)]
    [InlineData("Accept: text/html|Accept: application/vnd.textus+jsonld", true)]
    [InlineData("Accept: application/*", true)]
    [InlineData("Accept: */*", true)]
    [InlineData("Accept: */*;q=0, application/vnd.textus+jsonld", true)]
    [InlineData("Accept: application/vnd.textus+jsonld;q=0", false)]
    [InlineData("Accept: application/vnd.textus+jsonld; q=0.000, */*", false)]
    [InlineData("Accept: text/*", false)]
    [InlineData("X-Accept: */*", false)]
    public async Task An_Accept_that_lets_in_the_answers_is_demanded(string accept, bool keeps) =>
        (await JudgeAsync(headers: ["Authorization: Bearer t", $"Content-Type: {Type}", .. accept.Split('|')]))
            .Select(finding => finding.Where).ShouldBe(keeps ? [] : ["header/Accept"]);

    [Theory]
    [InlineData("utf-8", true)]
    [InlineData("UTF-8", true)]
    [InlineData("\"utf-8\"", true)]
    [InlineData("iso-8859-1", false)]
    [InlineData("utf-16", false)]
    public async Task JSON_is_UTF_8(string charset, bool keeps) =>
        (await JudgeAsync(headers: ["Authorization: Bearer t", $"Content-Type: {Type}; Charset={charset}", "Accept: */*"]))
            .Select(finding => finding.Where).ShouldBe(keeps ? [] : ["header/Content-Type"]);

    [Theory]
    [InlineData("", "body")]
    [InlineData("{}", "body")]
    [InlineData("""{"to":5}""", "body/to")]
    [InlineData("""{"to":["a",5]}""", "body/to")]
    [InlineData("""{"to":"a","body":null}""", "body/body")]
    [InlineData("""{"to":"a","channel":"pigeon"}""", "body/channel")]
    [InlineData("""{"to":"a","attachments":[{"media_url":"https://a.b","content_type":"c"},{"media_url":"https://a.b","content_type":"c"}]}""", "body/attachments")]
    [InlineData("""{"to":"a","attachments":[{"media_url":"no url","content_type":"c"}]}""", "body/attachments/0/media_url")]
    [InlineData("""{"to":"a","to":"b"}""", "body")]
    [InlineData("""{"to":"a"} {}""", "body")]
    [InlineData("""{"to":"a",}""", "body")]
    [InlineData("""{"to":"\ud800"}""", "body")]
    [InlineData("\uFEFF{\"to\":\"a\"}", "body")]
    public async Task The_body_is_judged(string body, string where) =>
        (await JudgeAsync(body: Encoding.UTF8.GetBytes(body))).ShouldContain(finding => finding.Where == where);

    [Fact]
    public async Task Bytes_that_are_no_text_are_no_body() =>
        (await JudgeAsync(body: [.. "{\"to\":\""u8, 0xFF, .. "\"}"u8])).ShouldHaveSingleItem().Message.ShouldBe("is not UTF-8");

    [Theory]
    [InlineData("""{"sender":"a","mediaUrls":[],"recipients":["b"],"body":"c"}""", 0)]
    [InlineData("""{"sender":"a","mediaUrls":[],"recipients":["b"],"body":"c","templateId":1.5}""", 0)]
    [InlineData("""{"sender":"a","mediaUrls":[],"recipients":["b"],"body":"c","templateId":null}""", 1)]
    [InlineData("""{"sender":"a","recipients":"b","body":"c"}""", 2)]
    public async Task The_document_is_judged_by_as_published_without_the_overlay(string body, int findings) =>
        (await JudgeAsync(Clerk, "/t", "POST", "/t/public/messages", ["apiKey: k", "Content-Type: application/json; charset=utf-8", "Accept: */*"], Encoding.UTF8.GetBytes(body)))
            .Count.ShouldBe(findings);

    [Theory]
    [InlineData("apiKey: Bearer k")]
    [InlineData("Authorization: k")]
    public async Task A_bare_key_is_bare(string credential) =>
        (await JudgeAsync(Clerk, "/t", "POST", "/t/public/messages", [credential, "Content-Type: application/json"], "{}"u8.ToArray()))
            .ShouldContain(new Finding("header/apiKey", "must hold the bare key, once"));

    [Fact]
    public async Task A_document_that_cannot_be_read_is_no_verdict() =>
        (await Should.ThrowAsync<InvalidOperationException>(() => fixture.Judge.JudgeRequestAsync("/no/such.yaml", "", Request("GET", "/", [], []))))
            .Message.ShouldContain("no verdict");

    private Task<IReadOnlyList<Finding>> JudgeAsync(string method = "POST", string target = "/t/a/messages", string[]? headers = null, byte[]? body = null) =>
        JudgeAsync(TextUs, "/t", method, target, headers ?? ["authorization: Bearer t0ken", $"content-type: {Type}", $"accept: {Type}"], body ?? Encoding.UTF8.GetBytes(Body));

    private Task<IReadOnlyList<Finding>> JudgeAsync(string document, string basePath, string method, string target, string[] headers, byte[] body) =>
        fixture.Judge.JudgeRequestAsync(document, basePath, Request(method, target, headers, body));

    private static RecordedRequest Request(string method, string target, string[] headers, byte[] body) => new(
        DateTimeOffset.UnixEpoch,
        method,
        target,
        [.. headers.Select(header => header.Split(": ", 2)).Select(parts => KeyValuePair.Create(parts[0], parts[1]))],
        body,
        Matched: true);
}
