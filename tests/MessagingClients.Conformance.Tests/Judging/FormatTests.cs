using System.Text;
using MessagingClients.Conformance.Judging;
using MessagingClients.Specs.Cases;
using MessagingClients.Specs.Stubs;

namespace MessagingClients.Conformance.Tests.Judging;

/// <summary>What is made for a format is of that format by the judge, whatever the document gives as an example.</summary>
public sealed class FormatTests(JudgeFixture fixture) : IDisposable
{
    private readonly string _file = Path.Combine(Path.GetTempPath(), $"formats-{Guid.NewGuid():N}.yaml");

    /// <summary>The formats that the judge knows.</summary>
    public static TheoryData<string> Formats =>
    [
        "byte", "date", "date-time", "duration", "email", "hostname", "ipv4", "ipv6", "json-pointer", "regex", "relative-json-pointer", "time", "uri",
        "uri-reference", "uri-template", "uuid",
    ];

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task The_judge_takes_what_is_made_for_a_format(string format)
    {
        await WriteAsync($"{{type: string, format: {format}}}");

        (await FindingsAsync()).ShouldBeEmpty();
        StubResponse stub = StubCompiler.Compile(_file).ShouldHaveSingleItem().Response;
        (await JudgeAsync(stub.Status, stub.MediaType, Encoding.UTF8.GetBytes(stub.Body!))).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task The_judge_refuses_what_is_not_of_a_format(string format)
    {
        await WriteAsync($"{{type: string, format: {format}}}");

        (await JudgeAsync(200, "application/json", """{"m":"(, no format"}"""u8.ToArray())).ShouldHaveSingleItem().Message.ShouldContain(format);
    }

    [Theory]
    [InlineData("email", "someone@localhost")]
    [InlineData("email", "some one@example.com")]
    [InlineData("email", ".a@example.com")]
    [InlineData("ipv6", "192.0.2.1")]
    [InlineData("json-pointer", "a/b")]
    [InlineData("json-pointer", "/a~b")]
    [InlineData("regex", "(")]
    [InlineData("relative-json-pointer", "/a")]
    [InlineData("uri", "https://example.com/{id}")]
    [InlineData("uri", "https://example.com/%zz")]
    [InlineData("uri", "mailto:")]
    [InlineData("uri", "/a/b")]
    [InlineData("uri-reference", "/a b")]
    [InlineData("uri-reference", "//a:b/c")]
    [InlineData("uri-template", "/{a b}")]
    [InlineData("uri-template", "/a'b")]
    public async Task An_example_that_is_not_of_its_format_is_not_served(string format, string example)
    {
        await WriteAsync($"{{type: string, format: {format}, example: '{example.Replace("'", "''", StringComparison.Ordinal)}'}}");

        (await FindingsAsync()).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("uri", "urn:isbn:0451450523")]
    [InlineData("uri", "http://user@example.com:80/a/b?c=d&e#f")]
    [InlineData("uri-reference", "#a")]
    [InlineData("uri-reference", "../a/b?c#d")]
    [InlineData("uri-template", "https://api.example.com/a/b{/ref}{?page,per_page*}")]
    [InlineData("relative-json-pointer", "0#")]
    [InlineData("json-pointer", "/a~1b/~0")]
    public async Task An_example_that_is_of_its_format_is_served(string format, string example)
    {
        await WriteAsync($"{{type: string, format: {format}, example: '{example}'}}");

        (await FindingsAsync()).ShouldBeEmpty();
        Answers().Select(answer => Encoding.UTF8.GetString(answer.Body!.Value.Span)).ShouldContain($$"""{"m":"{{example}}"}""");
    }

    public void Dispose() => File.Delete(_file);

    private Task WriteAsync(string schema) => File.WriteAllTextAsync(
        _file,
        $$"""
        openapi: 3.1.0
        info: {title: t, version: '1'}
        servers: [{url: 'https://api.example.com'}]
        paths:
          /a:
            get:
              operationId: read
              responses:
                '200':
                  description: d
                  content:
                    application/json:
                      schema: {$ref: '#/components/schemas/A'}
        components:
          schemas:
            A:
              type: object
              required: [m]
              properties:
                m: {{schema}}
        """,
        TestContext.Current.CancellationToken);

    private ServedAnswer[] Answers() =>
        [.. CaseCompiler.Derive("test", _file, null).Select(each => each.Answer).OfType<ServedAnswer>().Where(answer => answer is { IsDocumented: true, Body: not null })];

    private async Task<IReadOnlyList<Finding>> FindingsAsync()
    {
        ServedAnswer[] answers = Answers();
        answers.ShouldNotBeEmpty();
        List<Finding> findings = [];
        foreach (ServedAnswer answer in answers)
        {
            findings.AddRange(await JudgeAsync(answer.Status, answer.MediaType, answer.Body!.Value));
        }

        return findings;
    }

    private Task<IReadOnlyList<Finding>> JudgeAsync(int status, string? mediaType, ReadOnlyMemory<byte> body) =>
        fixture.Judge.JudgeResponseAsync(_file, "GET", "/a", status, mediaType, body);
}
