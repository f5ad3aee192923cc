using System.IO.Compression;
using System.Text;
using MessagingClients.Cli.Refreshing;
using MessagingClients.TestKit;

namespace MessagingClients.Cli.Tests.Refreshing;

/// <summary>Whatever an origin gives that is no document: ours stays as it was, and one line says why.</summary>
public sealed class BadOriginTests : IDisposable
{
    private const string Markdown = "Content-Type: text/markdown";
    private readonly SpecsCopy _specs = new();

    [Theory]
    [InlineData("404 Not Found", "text/markdown", "Expected status 200, found 404.")]
    [InlineData("503 Unavailable", "text/markdown", "Expected status 200, found 503.")]
    [InlineData("206 Partial Content", "text/markdown", "Expected status 200, found 206.")]
    [InlineData("200 OK", "text/html; charset=utf-8", "Expected the media type of Markdown, plain text, YAML or JSON, found text/html.")]
    [InlineData("200 OK", "application/octet-stream", "Expected the media type of Markdown, plain text, YAML or JSON, found application/octet-stream.")]
    public Task A_page_needs_status_200_and_a_kind_that_holds_documents(string status, string kind, string words) =>
        FailsAsync(words, connection => connection.SendAsync(RawServer.Response(status, _specs.Page("clerk"), $"Content-Type: {kind}")));

    [Theory]
    [InlineData("<!DOCTYPE html><html></html>", "Expected Markdown, YAML or JSON, found HTML.")]
    [InlineData("# Moved", "Expected one block 'yaml /swagger.yml post /public/messages', found none.")]
    [InlineData("```yaml /other\na: 1\n```\n", "Expected one block 'yaml /swagger.yml post /public/messages', found 'yaml /other'.")]
    [InlineData("````yaml /swagger.yml post /public/messages\nopenapi: 3.0.0\n", "Expected the block 'yaml /swagger.yml post /public/messages' to end, found the end of the page: it is cut off.")]
    [InlineData("````yaml /swagger.yml post /public/messages\nopenapi: [\n````\n", "clerk/openapi.yaml as published(2,1): error CLIENT0002:")]
    [InlineData("````yaml /swagger.yml post /public/messages\nerror: try later\n````\n", "clerk/openapi.yaml as published(1,1): error CLIENT0010:")]
    public Task A_page_needs_a_readable_document(string page, string words) =>
        FailsAsync(words, connection => connection.SendAsync(RawServer.Response("200 OK", page, Markdown)));

    [Fact]
    public Task Two_blocks_of_one_name_are_none() =>
        FailsAsync("Expected one block", connection => connection.SendAsync(RawServer.Response("200 OK", _specs.Page("clerk") + _specs.Page("clerk"), Markdown)));

    [Fact]
    public Task An_overlay_that_no_longer_applies_is_named_with_its_place() => FailsAsync(
        "overlay.yaml(",
        connection => connection.SendAsync(RawServer.Response("200 OK", _specs.Page("clerk", document => document.Replace("/public/messages", "/public/texts", StringComparison.Ordinal)), Markdown)));

    [Fact]
    public Task A_page_is_read_to_its_end() => FailsAsync("The page is cut off or damaged:", async connection =>
    {
        string answer = RawServer.Response("200 OK", _specs.Page("clerk") + "more", Markdown);
        await connection.SendAsync(answer[..^4]);
        connection.Close();
    });

    [Fact]
    public Task A_page_has_a_limit_after_decompression() => FailsAsync("Expected at most 16777216 bytes, found more.", async connection =>
    {
        byte[] packed = Packed(new string(' ', PageBody.Limit + 1));
        await connection.SendAsync($"HTTP/1.1 200 OK\r\n{Markdown}\r\nContent-Encoding: gzip\r\nContent-Length: {packed.Length}\r\n\r\n");
        await connection.SendAsync(packed);
    });

    [Fact]
    public Task Bytes_that_are_no_UTF8_are_no_page() => FailsAsync("Expected UTF-8, found other bytes.", async connection =>
    {
        await connection.SendAsync($"HTTP/1.1 200 OK\r\n{Markdown}\r\nContent-Length: 2\r\n\r\n");
        await connection.SendAsync([0xff, 0xfe]);
    });

    [Fact]
    public Task A_page_that_never_comes_is_given_up() =>
        FailsAsync("Expected the page within 0.2 seconds, found no end of it.", connection => connection.StallAsync(), TimeSpan.FromSeconds(0.2));

    [Fact]
    public async Task A_closed_port_is_told()
    {
        Uri url;
        await using (RawServer server = RawServer.Answering("200 OK"))
        {
            url = server.Url;
        }

        _specs.ComesFrom("clerk", url);

        await FailsAsync("127.0.0.1 cannot be reached:");
    }

    public void Dispose() => _specs.Dispose();

    private async Task FailsAsync(string words, Func<RawConnection, Task> script, TimeSpan? timeout = null)
    {
        await using RawServer server = new(script);
        _specs.ComesFrom("clerk", server.Url);
        await FailsAsync(words, timeout);
    }

    private async Task FailsAsync(string words, TimeSpan? timeout = null)
    {
        IReadOnlyDictionary<string, (string, DateTime)> before = _specs.State();

        RefreshResult result = await _specs.RefreshAsync("clerk", timeout: timeout);

        result.Status.ShouldBe(RefreshStatus.Failed);
        result.Words.ShouldContain(words);
        RefreshRun.ExitCodeOf([result], check: false).ShouldBe(1);
        _specs.State().ShouldBe(before, ignoreOrder: true);
    }

    private static byte[] Packed(string text)
    {
        using MemoryStream packed = new();
        using (GZipStream zip = new(packed, CompressionLevel.Fastest))
        {
            zip.Write(Encoding.UTF8.GetBytes(text));
        }

        return packed.ToArray();
    }
}
