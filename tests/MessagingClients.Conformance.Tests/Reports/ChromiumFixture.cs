using Microsoft.Playwright;

namespace MessagingClients.Conformance.Tests.Reports;

/// <summary>A headless Chromium of the machine, where there is one.</summary>
public sealed class ChromiumFixture : IAsyncLifetime
{
    private static readonly string[] Commands = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    internal IBrowser Browser
    {
        get
        {
            Assert.SkipWhen(_browser is null, $"None of {string.Join(", ", Commands)} is on the PATH. Install Chromium to run this test.");
            return _browser;
        }
    }

    public async ValueTask InitializeAsync()
    {
        if (Find() is { } path)
        {
            _playwright = await Playwright.CreateAsync();
            // The sandbox refuses root, as which containers run; the page is our own.
            _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = path, Args = ["--no-sandbox"] });
        }
    }

    public async ValueTask DisposeAsync()
    {
        await (_browser?.DisposeAsync() ?? ValueTask.CompletedTask);
        _playwright?.Dispose();
    }

    private static string? Find() =>
        (from folder in (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
         from command in Commands
         select Path.Combine(folder, command)).FirstOrDefault(File.Exists);
}
