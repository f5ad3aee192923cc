using MessagingClients.Conformance.Judging;
using MessagingClients.Conformance.WireMock;
using MessagingClients.Specs.Cases;

namespace MessagingClients.Conformance.Tests.Judging;

/// <summary>Parameters, credentials and references, on a document that has them.</summary>
public sealed class ParameterJudgeTests(JudgeFixture fixture) : IDisposable
{
    private const string Document = """
        openapi: 3.1.0
        info: {title: t, version: '1'}
        paths:
          /plain: {get: {responses: {'204': {description: d}}}}
          /basic: {get: {security: [{basic: []}], responses: {'204': {description: d}}}}
          /either: {get: {security: [{basic: []}, {key: []}], responses: {'204': {description: d}}}}
          /open: {get: {security: [{}, {basic: []}], responses: {'204': {description: d}}}}
          /digest: {get: {security: [{digest: []}], responses: {'204': {description: d}}}}
          /object: {get: {parameters: [{name: tag, in: query, schema: {type: object}}], responses: {'204': {description: d}}}}
          /list:
            get:
              parameters:
                - {name: tag, in: query, schema: {type: array, items: {type: string}, maxItems: 2}}
                - {name: id, in: query, explode: false, schema: {type: array, items: {type: integer}}}
                - {name: word, in: query, style: spaceDelimited, explode: false, schema: {type: array, items: {type: string, maxLength: 3}}}
                - {name: part, in: query, style: pipeDelimited, explode: false, schema: {type: array, items: {type: string, maxLength: 3}}}
                - {name: X-Ids, in: header, schema: {type: array, items: {type: integer}}}
                - {name: theme, in: cookie, schema: {type: string, maxLength: 5}}
              responses: {'204': {description: d}}
          /twins/{id}: {get: {parameters: [{name: id, in: path, required: true, schema: {type: integer}}], responses: {'204': {description: d}}}}
          /twins/{slug}: {get: {parameters: [{name: slug, in: path, required: true, schema: {type: string, pattern: '^[a-z]+$'}}], responses: {'204': {description: d}}}}
          /again/{id}:
            get:
              parameters:
                - $ref: '#/components/parameters/Id'
                - $ref: '#/paths/~1items~1%7Bid%7D/get/parameters/1'
              responses: {'204': {description: d}}
          /items/{id}:
            parameters:
              - $ref: '#/components/parameters/Id'
              - {name: limit, in: query, required: true, schema: {type: integer, maximum: 5}}
            get:
              parameters:
                - $ref: '#/components/parameters/Trace'
                - {name: limit, in: query, schema: {type: integer, maximum: 9}}
                - {name: q, in: query, schema: {type: string, maxLength: 4}}
                - {name: deep, in: query, schema: {type: boolean}}
                - {name: done, in: query, schema: {enum: [true, 0, never]}}
                - {name: Accept, in: header, required: true, schema: {type: string}}
              responses: {'204': {description: d}}
            delete:
              responses: {'204': {description: d}}
        components:
          parameters:
            Id: {name: id, in: path, required: true, schema: {$ref: '#/components/schemas/Number'}}
            Trace: {name: X-Trace, in: header, required: true, schema: {type: string, minLength: 2}}
          schemas:
            Number: {type: integer, minimum: 1}
          securitySchemes:
            basic: {type: http, scheme: Basic}
            digest: {type: http, scheme: digest}
            key: {type: apiKey, in: header, name: X-Key}
        """;

    private readonly string _file = Write(Document);

    [Theory]
    [InlineData("/items/5")]
    [InlineData("/items/5?limit=9&q=a%20b&deep=true")]
    [InlineData("/items/5?q=a?b")]
    [InlineData("/items/5?done=true")]
    [InlineData("/items/5?done=0")]
    [InlineData("/items/5?done=never")]
    [InlineData("/items/%35")]
    [InlineData("/twins/5")]
    [InlineData("/twins/five")]
    public async Task A_request_that_keeps_its_parameters_has_no_findings(string target) =>
        (await JudgeAsync("GET", target, "X-Trace: ab")).ShouldBeEmpty();

    [Theory]
    [InlineData("/items/0", "path/id")]
    [InlineData("/items/x", "path/id")]
    [InlineData("/twins/Five", "path/id")]
    [InlineData("/items/%FF", "path/id")]
    [InlineData("/items/5?limit=10", "query/limit")]
    [InlineData("/items/5?limit=1&limit=2", "query/limit")]
    [InlineData("/items/5?limit=", "query/limit")]
    [InlineData("/again/5?limit=10", "query/limit")]
    [InlineData("/items/5?q=abcde", "query/q")]
    [InlineData("/items/5?q=a?bcde", "query/q")]
    [InlineData("/items/5?q=a?&x=1", "query/x")]
    [InlineData("/items/5?deep=yes", "query/deep")]
    [InlineData("/items/5?done=1", "query/done")]
    [InlineData("/items/5?Limit=1", "query/Limit")]
    public async Task Values_are_held_against_their_schemas(string target, string where) =>
        (await JudgeAsync("GET", target, "X-Trace: ab")).ShouldHaveSingleItem().Where.ShouldBe(where);

    [Theory]
    [InlineData("/list?tag=a&tag=b%2Cc", "X-Ids: 1, 2|Cookie: theme=d%3Brk")]
    [InlineData("/list?id=1,2&word=abc%20def&part=abc%7cdef", "")]
    public async Task Arrays_and_cookies_are_read_as_they_are_written(string target, string headers) =>
        (await JudgeAsync("GET", target, headers)).ShouldBeEmpty();

    [Theory]
    [InlineData("/list?tag=a&tag=b&tag=c", "", "query/tag")]
    [InlineData("/list?id=1,x", "", "query/id/1")]
    [InlineData("/list?id=1&id=2", "", "query/id")]
    [InlineData("/list?word=abc%7Cdef", "", "query/word/0")]
    [InlineData("/list?part=abc%20def", "", "query/part/0")]
    [InlineData("/list", "X-Ids: 1,x", "header/X-Ids/1")]
    [InlineData("/list", "Cookie: theme=darker", "cookie/theme")]
    [InlineData("/list", "Cookie: other=a", "cookie/other")]
    public async Task Arrays_and_cookies_are_held_against_their_schemas(string target, string headers, string where) =>
        (await JudgeAsync("GET", target, headers)).ShouldHaveSingleItem().Where.ShouldBe(where);

    [Theory]
    [InlineData("/list?id=1,2", "[1,2]", true)]
    [InlineData("/list?id=1,2", "[2,1]", false)]
    [InlineData("/list?id=1", "[1,2]", false)]
    [InlineData("/list", "[1,2]", false)]
    [InlineData("/list?id=1&tag=b", "[1]", false)]
    public async Task What_the_caller_gave_is_what_must_arrive(string target, string asked, bool keeps)
    {
        IReadOnlyList<Finding> findings = await fixture.Judge.JudgeRequestAsync(
            _file, "", new RecordedRequest(DateTimeOffset.UnixEpoch, "GET", target, [], ReadOnlyMemory<byte>.Empty, Matched: true),
            new CaseRequest("", new Dictionary<string, string>()) { Parameters = [new CaseParameter("query", "id", asked)] });

        findings.Count.ShouldBe(keeps ? 0 : 1);
    }

    [Theory]
    [InlineData("Other: ab", "header/X-Trace")]
    [InlineData("X-Trace: a", "header/X-Trace")]
    [InlineData("x-trace: ab|X-Trace: cd", "header/X-Trace")]
    public async Task Required_headers_are_required(string headers, string where) =>
        (await JudgeAsync("GET", "/items/5", headers)).ShouldHaveSingleItem().Where.ShouldBe(where);

    [Fact]
    public async Task Required_members_of_the_query_are_required()
    {
        (await JudgeAsync("DELETE", "/items/5", "")).ShouldBe([new Finding("query/limit", "is required")]);
        (await JudgeAsync("DELETE", "/items/5?limit=5", "")).ShouldBeEmpty();
        (await JudgeAsync("DELETE", "/items/5?limit=6", "")).ShouldHaveSingleItem().Where.ShouldBe("query/limit");
    }

    [Theory]
    [InlineData("/basic", "Authorization: Basic YTpi", true)]
    [InlineData("/basic", "Authorization: Basic YWI=", false)]
    [InlineData("/basic", "Authorization: Basic a:b", false)]
    [InlineData("/basic", "Authorization: Bearer YTpi", false)]
    [InlineData("/basic", "X-Key: k", false)]
    [InlineData("/either", "X-Key: k", true)]
    [InlineData("/either", "Authorization: Basic YTpi", true)]
    [InlineData("/either", "X-Key: Basic k", false)]
    [InlineData("/open", "", true)]
    [InlineData("/plain", "", true)]
    public async Task Credentials_are_those_of_their_scheme(string target, string headers, bool keeps) =>
        (await JudgeAsync("GET", target, headers)).Count.ShouldBe(keeps ? 0 : 1);

    [Fact]
    public async Task What_cannot_be_judged_is_no_verdict() =>
        (await Should.ThrowAsync<InvalidOperationException>(() => JudgeAsync("GET", "/digest", ""))).Message.ShouldContain("not judged");

    public void Dispose() => File.Delete(_file);

    private static string Write(string document)
    {
        string file = Path.Combine(Path.GetTempPath(), $"judge-{Guid.NewGuid():N}.yaml");
        File.WriteAllText(file, document);
        return file;
    }

    private Task<IReadOnlyList<Finding>> JudgeAsync(string method, string target, string headers) =>
        fixture.Judge.JudgeRequestAsync(_file, "", new RecordedRequest(
            DateTimeOffset.UnixEpoch,
            method,
            target,
            [.. headers.Split('|', StringSplitOptions.RemoveEmptyEntries).Select(header => header.Split(": ", 2)).Select(parts => KeyValuePair.Create(parts[0], parts[1]))],
            ReadOnlyMemory<byte>.Empty,
            Matched: true));
}
