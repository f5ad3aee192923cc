using System.Text.RegularExpressions;
using MessagingClients.Conformance.Reports;
using Microsoft.Playwright;

namespace MessagingClients.Conformance.Tests.Reports;

/// <summary>report.html in a real browser, from its file.</summary>
public sealed class ReportPageTests(ChromiumFixture chromium) : IClassFixture<ChromiumFixture>, IDisposable
{
    private const string Failed = "clerk/sendMessage/request/to-many";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("report-page-");
    private readonly List<string> _complaints = [];
    private readonly List<string> _requests = [];

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task It_opens_without_a_complaint_and_asks_the_network_for_nothing()
    {
        IPage page = await OpenAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = Failed }).First.ClickAsync();
        await page.GetByText("alert(1)").Last.WaitForAsync();
        _complaints.ShouldBeEmpty();
        _requests.ShouldHaveSingleItem().ShouldStartWith("file:");
    }

    [Fact]
    public async Task The_filter_by_text_leaves_what_matches()
    {
        IPage page = await OpenAsync();
        await page.GetByLabel("Text").FillAsync("EMPTY openphone");
        (await CasesAsync(page)).ShouldBe(["openphone/sendMessage/fault/empty"]);
        await page.GetByLabel("Text").FillAsync("no such thing");
        (await page.Locator("#shown").TextContentAsync()).ShouldBe("0 of 7 cases: nothing matches the filter");
    }

    [Theory]
    [InlineData("Provider", "openphone", 4)]
    [InlineData("Area", "request", 1)]
    [InlineData("Status", "known failure", 1)]
    public async Task The_filter_by_choice_leaves_what_matches(string label, string choice, int count)
    {
        IPage page = await OpenAsync();
        await page.GetByLabel(label).SelectOptionAsync(new SelectOptionValue { Label = choice });
        (await CasesAsync(page)).Count.ShouldBe(count);
        await page.GetByRole(AriaRole.Button, new() { Name = "Clear" }).ClickAsync();
        await Assertions.Expect(page.Locator("#shown")).ToHaveTextAsync("7 cases");
    }

    [Fact]
    public async Task Enter_opens_a_case_and_Escape_closes_it_where_it_was_opened()
    {
        IPage page = await OpenAsync();
        ILocator cell = Cell(page, SampleRun.Ours);
        await cell.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.GetByRole(AriaRole.Dialog, new() { Name = Failed })).ToBeVisibleAsync();
        page.Url.ShouldEndWith("#case=" + Uri.EscapeDataString(Failed));

        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(page.GetByRole(AriaRole.Dialog)).ToBeHiddenAsync();
        await Assertions.Expect(cell).ToBeFocusedAsync();
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("report\\.html$"));
    }

    [Fact]
    public async Task Arrows_move_through_the_matrix_which_is_one_stop_of_the_tab_key()
    {
        IPage page = await OpenAsync();
        await Cell(page, SampleRun.Ours).FocusAsync();
        await page.Keyboard.PressAsync("ArrowRight");
        await Assertions.Expect(Cell(page, SampleRun.Stock)).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("ArrowLeft");
        await page.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(page.Locator(".cell[data-case='openphone/sendMessage/fault/reset-mid-body']")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("ArrowUp");
        await Assertions.Expect(Cell(page, SampleRun.Ours)).ToBeFocusedAsync();
        (await page.Locator(".cell[tabindex='0']").CountAsync()).ShouldBe(1);
    }

    [Fact]
    public async Task The_skip_link_is_the_first_stop_and_leads_to_the_cases()
    {
        IPage page = await OpenAsync();
        await page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(page.GetByText("Skip to the cases")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("#cases")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task The_address_of_a_case_opens_it_with_findings_wire_log_and_reproductions()
    {
        IPage page = await OpenAsync("#case=" + Uri.EscapeDataString(Failed));
        string detail = (await page.GetByRole(AriaRole.Dialog, new() { Name = Failed }).TextContentAsync())!;
        foreach (string part in new[] { "wire-body", "a list of 3 items", "alert(1)", "POST /v1/messages?dry=1", "(hidden)", "curl -X POST", "await client" })
        {
            detail.ShouldContain(part);
        }
        detail.ShouldNotContain(SampleRun.Credential);
    }

    [Fact]
    public async Task A_reproduction_can_be_copied()
    {
        IPage page = await OpenAsync("#case=" + Uri.EscapeDataString(Failed));
        await page.GetByRole(AriaRole.Button, new() { Name = "Copy: Reproduce with curl" }).First.ClickAsync();
        await Assertions.Expect(page.Locator("#announce")).ToHaveTextAsync("Copied.");
    }

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task It_follows_the_system_and_the_button_turns_it_over(ColorScheme scheme)
    {
        IPage page = await OpenAsync(options: new() { ColorScheme = scheme });
        (await IsDarkAsync(page)).ShouldBe(scheme == ColorScheme.Dark);
        await page.GetByRole(AriaRole.Button, new() { Name = "Dark" }).ClickAsync();
        (await IsDarkAsync(page)).ShouldBe(scheme == ColorScheme.Light);
    }

    [Theory]
    [InlineData("")]
    [InlineData("#case=clerk%2FsendMessage%2Frequest%2Fto-many")]
    public async Task On_a_phone_nothing_stands_out_at_the_side(string address)
    {
        IPage page = await OpenAsync(address, new() { ViewportSize = new() { Width = 360, Height = 740 } });
        foreach (ILocator summary in await page.Locator("summary").AllAsync())
        {
            await summary.EvaluateAsync("summary => summary.parentElement.open = true");
        }
        (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBe(360);
        (await page.EvaluateAsync<int>("document.getElementById('detail').scrollWidth")).ShouldBeLessThanOrEqualTo(360);
    }

    [Fact]
    public async Task Every_control_has_a_name()
    {
        IPage page = await OpenAsync();
        (await page.Locator("button:not([aria-label]), summary, a").AllTextContentsAsync()).ShouldAllBe(text => text.Trim().Length > 0);
        (await page.Locator("input, select").EvaluateAllAsync<bool>("all => all.every(one => one.labels.length === 1)")).ShouldBeTrue();
    }

    [Fact]
    public async Task Rows_of_a_closed_area_are_not_made()
    {
        ReportFolder.Write(SampleRun.Large(casesPerProvider: 240), _folder.FullName);
        IPage page = await GoAsync("", null);
        (await page.Locator(".cell").CountAsync()).ShouldBe(0);
        await page.GetByRole(AriaRole.Button, new() { Name = "fault" }).First.ClickAsync();
        (await page.Locator(".cell").CountAsync()).ShouldBe(96);
        _complaints.ShouldBeEmpty();
    }

    private Task<IPage> OpenAsync(string address = "", BrowserNewPageOptions? options = null)
    {
        ReportFolder.Write(SampleRun.Small(), _folder.FullName);
        return GoAsync(address, options);
    }

    private async Task<IPage> GoAsync(string address, BrowserNewPageOptions? options)
    {
        IPage page = await chromium.Browser.NewPageAsync(options);
        page.Console += (_, message) => _complaints.Add(message.Text);
        page.PageError += (_, error) => _complaints.Add(error);
        page.Request += (_, request) => _requests.Add(request.Url);
        await page.GotoAsync(new Uri(Path.Combine(_folder.FullName, "report.html")).AbsoluteUri + address);
        await page.WaitForSelectorAsync("html[data-state=ready]");
        return page;
    }

    private static ILocator Cell(IPage page, string subject) => page.Locator($".cell[data-case='{Failed}'][data-subject='{subject}']");

    private static async Task<List<string?>> CasesAsync(IPage page) =>
        [.. (await page.Locator(".cell").EvaluateAllAsync<string?[]>("all => all.map(cell => cell.dataset.case)")).Distinct()];

    private static Task<bool> IsDarkAsync(IPage page) =>
        page.EvaluateAsync<bool>("parseInt(getComputedStyle(document.body).backgroundColor.slice(4)) < 100");
}
