using System.Net;
using MessagingClients.Conformance.StandIns;
using MessagingClients.Packages.Tests.Packing;
using MessagingClients.TestKit;

namespace MessagingClients.Packages.Tests.Consuming;

/// <summary>Projects of users' kinds, built against the packages alone, send to a stand-in that refuses what breaks the document.</summary>
[Collection<Consumers>]
public sealed class ConsumerTests(Workshop workshop) : IAsyncLifetime
{
    private StandIn _standIn = null!;

    private UserFolder Folder => workshop.Folder;

    public async ValueTask InitializeAsync() => _standIn = await StandIn.StartAsync(ProviderSpec.All, port: 0);

    public ValueTask DisposeAsync() => _standIn.DisposeAsync();

    [Fact]
    public async Task A_console_application_sends_in_three_lines()
    {
        await BuildAsync("Console");

        CommandResult run = await Folder.DotNetAsync(Built("Console"), At("openphone"));

        run.ExitCode.ShouldBe(0, run.Errors);
        run.Output.ShouldStartWith("sent: ");
    }

    [Fact]
    public async Task A_trimmed_application_warns_of_nothing_and_sends()
    {
        CommandResult published = await Folder.DotNetAsync(
            "publish", "Console", "--use-current-runtime", "--self-contained", "-o", Folder.File("trimmed"),
            "-p:PublishTrimmed=true", "-p:TrimmerSingleWarn=false", "-v:quiet");
        published.ExitCode.ShouldBe(0, published.Output);
        published.Output.ShouldNotContain("warning");

        CommandResult run = await Command.RunAsync(Folder.Root, new Dictionary<string, string?>(), Folder.File("trimmed", "Console"), At("openphone"));

        run.ExitCode.ShouldBe(0, run.Errors);
        run.Output.ShouldStartWith("sent: ");
    }

    [Fact]
    public async Task A_minimal_API_has_two_clients_of_one_provider()
    {
        await BuildAsync("Web");
        await using RawServer sales = RawServer.Answering("400 Bad Request");
        await using RunningProcess web = new(
            "dotnet", Built("Web"), "--urls", "http://127.0.0.1:0",
            "--Sales:ApiKey", "sales-key", "--Sales:BaseUrl", sales.Url.ToString(),
            "--Support:ApiKey", "support-key", "--Support:BaseUrl", At("openphone"));
        using HttpClient client = new() { BaseAddress = new Uri(await web.ReadAsync("      Now listening on:")) };

        using HttpResponseMessage support = await client.PostAsync(new Uri("support", UriKind.Relative), null, TestContext.Current.CancellationToken);
        using HttpResponseMessage refused = await client.PostAsync(new Uri("sales", UriKind.Relative), null, TestContext.Current.CancellationToken);

        support.StatusCode.ShouldBe(HttpStatusCode.OK);
        refused.StatusCode.ShouldBe(HttpStatusCode.InternalServerError);
        string request = sales.Requests.ShouldHaveSingleItem();
        request.ShouldContain("Authorization: sales-key\r\n");
        request.ShouldContain("From sales");
    }

    [Fact]
    public async Task A_worker_is_configured_by_its_settings()
    {
        await BuildAsync("Worker");

        CommandResult run = await Folder.DotNetAsync(Built("Worker"), "--Clerk:ApiKey", "key", "--Clerk:BaseUrl", At("clerk"));

        run.ExitCode.ShouldBe(0, run.Output);
        run.Output.ShouldContain("sent: ");
    }

    [Fact]
    public async Task A_users_own_checks_need_neither_Java_nor_Node()
    {
        CommandResult built = await Folder.BareDotNetAsync("build", "Checks", "-v:quiet");
        built.ExitCode.ShouldBe(0, built.Output);

        CommandResult run = await Folder.BareDotNetAsync(Built("Checks"));

        run.ExitCode.ShouldBe(0, run.Errors);
        string[] lines = run.Output.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        lines[..2].ShouldBe(["By handler", "By server"]);
        lines[2].ShouldBe("The stand-in refuses the request POST /v1/messages: body/: required: expected the member 'to', found none.");
        lines[3].ShouldBe($"404: {lines[2]}");
    }

    private string At(string provider) => new Uri(_standIn.Url, provider).ToString();

    private string Built(string project) => Folder.File(project, "bin", "Debug", "net10.0", project + ".dll");

    private async Task BuildAsync(string project)
    {
        CommandResult built = await Folder.DotNetAsync("build", project, "-v:quiet");
        built.ExitCode.ShouldBe(0, built.Output);
    }
}
