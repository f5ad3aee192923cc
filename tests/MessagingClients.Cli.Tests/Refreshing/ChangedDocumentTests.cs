using MessagingClients.Cli.Refreshing;
using MessagingClients.TestKit;

namespace MessagingClients.Cli.Tests.Refreshing;

/// <summary>A document is written where it is another one, and nothing is where it is not.</summary>
public sealed class ChangedDocumentTests : IDisposable
{
    private readonly SpecsCopy _specs = new();

    [Theory]
    [InlineData("clerk")]
    [InlineData("myalice")]
    [InlineData("openphone")]
    public async Task Nothing_is_touched_where_the_page_holds_our_document(string provider)
    {
        await using RawServer server = Serving(provider, _specs.Page(provider));
        IReadOnlyDictionary<string, (string, DateTime)> before = _specs.State();

        RefreshResult result = await _specs.RefreshAsync(provider);

        result.Status.ShouldBe(RefreshStatus.Unchanged);
        _specs.State().ShouldBe(before, ignoreOrder: true);
        server.Requests.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Another_text_around_the_document_is_no_change()
    {
        string page = _specs.Page("clerk").Replace("# Send a message", "# Send one or more messages", StringComparison.Ordinal) + "\n## See also\n";
        await using RawServer server = Serving("clerk", page.ReplaceLineEndings("\r\n"));
        IReadOnlyDictionary<string, (string, DateTime)> before = _specs.State();

        (await _specs.RefreshAsync("clerk")).Status.ShouldBe(RefreshStatus.Unchanged);

        _specs.State().ShouldBe(before, ignoreOrder: true);
    }

    [Theory]
    [InlineData("clerk", "version: '1.0'", "version: '1.1'", "1.1")]
    [InlineData("myalice", "version: 1.0.0", "version: 1.0.1", "1.0.1")]
    [InlineData("openphone", "version: 1.0.0", "version: 2.0.0", "2.0.0")]
    public async Task Another_document_is_written_whole_with_its_row(string provider, string old, string @new, string version)
    {
        string published = File.ReadAllText(_specs.Document(provider)).Replace(old, @new, StringComparison.Ordinal);
        _specs.Edit(provider, line => line.Replace(_specs.Row(provider).Cells[5], "2001-01-01", StringComparison.Ordinal));
        await using RawServer server = Serving(provider, _specs.Page(provider, _ => published));
        string[] table = File.ReadAllLines(_specs.Table);

        RefreshResult result = await _specs.RefreshAsync(provider);

        result.Status.ShouldBe(RefreshStatus.Changed);
        result.Change.ShouldNotBeNull();
        File.ReadAllText(_specs.Document(provider)).ShouldBe(published);
        OriginRow row = _specs.Row(provider);
        row.Version.ShouldBe(version);
        row.Sha256.ShouldBe(PageHash.OfDocument(File.ReadAllBytes(_specs.Document(provider))));
        row.Cells[5].ShouldNotBe("2001-01-01");
        File.ReadAllLines(_specs.Table).Except(table).ShouldHaveSingleItem();
        Directory.GetFiles(Path.Combine(_specs.Root, provider)).Length.ShouldBe(2);
    }

    [Fact]
    public async Task A_document_taken_once_is_unchanged_the_next_time()
    {
        await using RawServer server = Serving("clerk", _specs.Page("clerk", document => document.Replace("'1.0'", "'1.1'", StringComparison.Ordinal)));
        await _specs.RefreshAsync("clerk");
        IReadOnlyDictionary<string, (string, DateTime)> before = _specs.State();

        (await _specs.RefreshAsync("clerk")).Status.ShouldBe(RefreshStatus.Unchanged);

        _specs.State().ShouldBe(before, ignoreOrder: true);
    }

    [Fact]
    public async Task A_document_of_several_files_is_taken_by_hand()
    {
        await using RawServer server = Serving("clerk", _specs.Page("clerk", document => document.Replace("'1.0'", "'1.1'", StringComparison.Ordinal)));
        string document = await File.ReadAllTextAsync(_specs.Document("clerk"), TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(_specs.Document("clerk"), document.Replace("'#/components/schemas/MessageObject'", "'parts.yaml#/MessageObject'", StringComparison.Ordinal), TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(Path.Combine(_specs.Root, "clerk", "parts.yaml"), "MessageObject: {type: object}\n", TestContext.Current.CancellationToken);
        IReadOnlyDictionary<string, (string, DateTime)> before = _specs.State();

        RefreshResult result = await _specs.RefreshAsync("clerk");

        result.Status.ShouldBe(RefreshStatus.ByHand);
        result.Words.ShouldContain("written in several files, of which only one could be fetched; take them all by hand: http");
        _specs.State().ShouldBe(before, ignoreOrder: true);
    }

    [Fact]
    public async Task A_check_tells_of_a_change_and_writes_nothing()
    {
        await using RawServer server = Serving("clerk", _specs.Page("clerk", document => document.Replace("'1.0'", "'1.1'", StringComparison.Ordinal)));
        IReadOnlyDictionary<string, (string, DateTime)> before = _specs.State();

        RefreshResult result = await _specs.RefreshAsync("clerk", check: true);

        result.Status.ShouldBe(RefreshStatus.Changed);
        RefreshRun.ExitCodeOf([result], check: true).ShouldBe(4);
        _specs.State().ShouldBe(before, ignoreOrder: true);
    }

    [Fact]
    public async Task A_document_edited_by_hand_is_put_back()
    {
        await using RawServer server = Serving("clerk", _specs.Page("clerk"));
        string published = File.ReadAllText(_specs.Document("clerk"));
        File.AppendAllText(_specs.Document("clerk"), "# ours\n");

        (await _specs.RefreshAsync("clerk")).Words.ShouldStartWith("changed: still 1.0, nothing that a caller of the client sees");

        File.ReadAllText(_specs.Document("clerk")).ShouldBe(published);
    }

    [Fact]
    public async Task A_document_may_be_its_own_page()
    {
        string published = File.ReadAllText(_specs.Document("clerk")).Replace("'1.0'", "'1.1'", StringComparison.Ordinal);
        _specs.Edit("clerk", line => line.Replace($"`{_specs.Row("clerk").Block}`", "–", StringComparison.Ordinal));
        await using RawServer server = Serving("clerk", published, "application/yaml");

        (await _specs.RefreshAsync("clerk")).Status.ShouldBe(RefreshStatus.Changed);

        File.ReadAllText(_specs.Document("clerk")).ShouldBe(published);
    }

    [Fact]
    public async Task A_version_cannot_write_into_the_table_or_a_pull_request()
    {
        await using RawServer server = Serving("clerk", _specs.Page("clerk", document => document.Replace("'1.0'", "\"1 | @all \\u202e<b>\\u001b[31m\"", StringComparison.Ordinal)));

        RefreshResult result = await _specs.RefreshAsync("clerk");

        _specs.Row("clerk").Version.ShouldBe(@"1 - -all \u202e-b-\u001b-31m");
        RefreshReport.Write([result], "markdown").ShouldNotContain("@all");
    }

    public void Dispose() => _specs.Dispose();

    private RawServer Serving(string provider, string page, string kind = "text/markdown; charset=utf-8")
    {
        RawServer server = RawServer.Answering("200 OK", page, $"Content-Type: {kind}");
        _specs.ComesFrom(provider, server.Url);
        return server;
    }
}
