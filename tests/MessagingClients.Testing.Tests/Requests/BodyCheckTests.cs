using System.Text;
using MessagingClients.Specs.Stubs;
using MessagingClients.Testing.Serving;
using MessagingClients.Testing.Stating;

namespace MessagingClients.Testing.Tests.Requests;

/// <summary>Bodies of media types that only seem to be JSON, or seem to be none, as a fake reads them.</summary>
public sealed class BodyCheckTests : IDisposable
{
    private readonly string _file = Path.GetTempFileName();

    public void Dispose() => File.Delete(_file);

    [Theory]
    [InlineData("application/x-ndjson", "{}", "application/x-ndjson")]
    [InlineData("'*/*'", "{schema: {type: string, format: binary}}", "application/octet-stream")]
    public void A_body_that_is_no_JSON_is_taken_as_it_comes(string stated, string media, string sent) => Answer(stated, media, sent, "{}\n{}").ShouldBeNull();

    [Theory]
    [InlineData("'*/*'", "{schema: {type: object}}", "application/json")]
    [InlineData("application/vnd.notes+json", "{schema: {type: object}}", "application/vnd.notes+json")]
    public void A_body_that_is_JSON_is_held_against_its_schema(string stated, string media, string sent)
    {
        Answer(stated, media, sent, "{}").ShouldBeNull();
        Answer(stated, media, sent, "[]").ShouldNotBeNull().ShouldContain("body");
    }

    [Theory]
    [InlineData("application/json", "{}", null)]
    [InlineData("application/json", "[]", "body")]
    [InlineData("multipart/form-data; boundary=b", "--b--", null)]
    [InlineData("text/plain", "word", "header/Content-Type: expected application/json")]
    public void A_body_with_a_schema_of_its_own_may_come_instead(string sent, string body, string? reason)
    {
        string? refusal = Answer("application/json", "{schema: {type: object}}\n          multipart/form-data: {schema: {type: object, properties: {file: {type: string, format: binary}}}}", sent, body);

        (refusal is null).ShouldBe(reason is null);
        (refusal ?? "").ShouldContain(reason ?? "");
    }

    /// <summary>Why the request is refused; <see langword="null"/> where it is not.</summary>
    private string? Answer(string stated, string media, string sent, string body)
    {
        File.WriteAllText(_file, $$"""
            openapi: 3.1.0
            info: {title: Test, version: '1'}
            servers: [{url: https://example.com}]
            paths:
              /lines:
                post:
                  requestBody:
                    required: true
                    content:
                      {{stated}}: {{media}}
                  responses:
                    '204': {description: Taken}
            """);
        using MemoryStream stubs = new(Encoding.UTF8.GetBytes(StubFile.Compile(_file)));
        using FakeEngine engine = new(StatedApi.Parse(stubs));
        engine.Answer(new ArrivedRequest("POST", "/lines", "", [new("Content-Type", sent)], Encoding.UTF8.GetBytes(body)));
        return engine.Exchanges[^1].Refusal;
    }
}
