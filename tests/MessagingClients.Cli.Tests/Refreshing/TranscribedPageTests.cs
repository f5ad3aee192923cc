using MessagingClients.Cli.Refreshing;
using MessagingClients.TestKit;

namespace MessagingClients.Cli.Tests.Refreshing;

/// <summary>Where no document is published, the page that ours was written after is compared.</summary>
public sealed class TranscribedPageTests : IDisposable
{
    private const string Page = "# Send an SMS\n\n- `text` (string, required)\n";
    private readonly SpecsCopy _specs = new();

    [Theory]
    [InlineData(Page, RefreshStatus.Unchanged, 0)]
    [InlineData("# Send an SMS - `text`  (string,\r\nrequired)", RefreshStatus.Unchanged, 0)]
    [InlineData("# Send an SMS\n\n- `text` (string)\n", RefreshStatus.PageChanged, 4)]
    internal async Task White_space_alone_is_no_change(string page, RefreshStatus status, int checkCode)
    {
        await using RawServer server = RawServer.Answering("200 OK", page, "Content-Type: text/markdown");
        _specs.ComesFrom("solaris", server.Url);
        _specs.Edit("solaris", line => line.Replace(_specs.Row("solaris").Page, PageHash.OfPage(Page), StringComparison.Ordinal));
        IReadOnlyDictionary<string, (string, DateTime)> before = _specs.State();

        RefreshResult result = await _specs.RefreshAsync("solaris");

        result.Status.ShouldBe(status);
        RefreshRun.ExitCodeOf([result], check: true).ShouldBe(checkCode);
        RefreshRun.ExitCodeOf([result], check: false).ShouldBe(0);
        _specs.State().ShouldBe(before, ignoreOrder: true);
    }

    [Fact]
    public async Task A_page_without_a_form_to_compare_is_left_to_people()
    {
        RefreshResult result = await _specs.RefreshAsync("textus");

        result.Status.ShouldBe(RefreshStatus.ByHand);
        result.Words.ShouldEndWith("https://apidocs.next.textus.com/docs/messages/send/");
    }

    [Fact]
    public async Task A_page_without_an_address_is_told()
    {
        _specs.Edit("textus", line => line.Replace(", <https://apidocs.next.textus.com/docs/messages/send/>", "", StringComparison.Ordinal));

        (await _specs.RefreshAsync("textus")).Words.ShouldEndWith("no address is known");
    }

    public void Dispose() => _specs.Dispose();
}
