using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json.Nodes;
using MessagingClients.TestKit;

namespace MessagingClients.Cli.Tests;

public sealed class StubTests : IDisposable
{
    private const string Person = """{"person_id":"p","text":"Hi","purpose":"p","idempotency_key":"504f6816-f7b5-4965-bc35-69acadc9f5c7"}""";
    private readonly HttpClient _client = new();
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();

    [Fact]
    public async Task All_providers_are_served_below_their_names_on_the_port_that_was_asked_for()
    {
        int port = FreePort();
        await using RunningProcess stub = Tool.Start("stub", "--port", $"{port}");

        foreach (string provider in new[] { "clerk", "myalice", "openphone", "solaris", "textus" })
        {
            (await stub.ReadAsync(provider)).ShouldBe($"http://127.0.0.1:{port}/{provider}");
        }

        (int status, JsonNode? body) = await PostAsync($"http://127.0.0.1:{port}/solaris/v1/sms/messages", "Bearer t", Person);
        status.ShouldBe(202);
        body!["id"]!.GetValue<string>().ShouldBe("4d9d9eab-0392-4ffb-a9c6-dac9f18e3411");
    }

    [Fact]
    public async Task The_tool_sends_to_it_as_to_any_server()
    {
        await using RunningProcess stub = Tool.Start("stub", "myalice");
        string url = await stub.ReadAsync("myalice");

        (int code, JsonObject report, _) = await Tool.SendAsync("send", "myalice", "--to", "1", "--text", "Hi", "--base-url", url);

        code.ShouldBe(0);
        report["status"]!.GetValue<int>().ShouldBe(200);
    }

    [Theory]
    [InlineData("INT")]
    [InlineData("TERM")]
    public async Task A_signal_ends_it_in_order(string signal)
    {
        Assert.SkipWhen(signal == "INT" && Signals.IgnoresInterrupt, "These tests were started with Ctrl-C ignored, and so is the tool.");
        await using RunningProcess stub = Tool.Start("stub", "clerk");
        Uri url = new(await stub.ReadAsync("clerk"));

        int code = await stub.EndBySignalAsync(signal);

        code.ShouldBe(0);
        using TcpClient? taken = await TakenAsync(url, TestContext.Current.CancellationToken);
        taken.ShouldBeNull();
    }

    [Fact]
    public async Task The_server_ends_with_a_tool_that_is_killed()
    {
        await using RunningProcess stub = Tool.Start("stub", "clerk");
        Uri url = new(await stub.ReadAsync("clerk"));
        using TcpClient held = new();
        await held.ConnectAsync(url.Host, url.Port, TestContext.Current.CancellationToken);

        stub.Kill();

        await ClosedAsync(held, TestContext.Current.CancellationToken);
        await RefusedAsync(url);
    }

    [Theory]
    [InlineData("stub carrier-pigeon", "'carrier-pigeon' is no provider. Expected one of ")]
    [InlineData("stub --port 65536", "--port: expected a number from 0 to 65535.")]
    [InlineData("stub --port -1", "--port: expected a number from 0 to 65535.")]
    [InlineData("stub --port eighty", "Cannot parse argument 'eighty'")]
    [InlineData("stub --export /dev/null/x", "--export: /dev/null/x cannot be written: ")]
    public async Task One_line_says_what_is_wrong(string arguments, string message)
    {
        CommandResult result = await Tool.RunAsync(arguments.Split(' '));

        result.ExitCode.ShouldBe(2);
        result.Output.ShouldBeEmpty();
        result.Errors.Trim().Split('\n').ShouldHaveSingleItem().ShouldStartWith(message);
    }

    [Fact]
    public async Task A_port_that_is_taken_is_told()
    {
        using TcpListener taken = new(IPAddress.Loopback, 0);
        taken.Start();
        int port = ((IPEndPoint)taken.LocalEndpoint).Port;

        CommandResult result = await Tool.RunAsync("stub", "clerk", "--port", port.ToString(CultureInfo.InvariantCulture));

        result.ExitCode.ShouldBe(2);
        result.Errors.Trim().Split('\n').ShouldHaveSingleItem().ShouldStartWith($"--port: port {port} cannot be listened on:");
    }

    [Fact]
    public async Task Any_WireMock_answers_from_what_is_exported()
    {
        CommandResult export = await Tool.RunAsync("stub", "solaris", "textus", "--export", _folder.FullName);

        export.ExitCode.ShouldBe(0);
        string[] files = [.. Directory.EnumerateFiles(Path.Combine(_folder.FullName, "mappings")).Select(file => Path.GetFileName(file)!).Order(StringComparer.Ordinal)];
        files.ShouldBe(["solaris-01.json", "solaris-02.json", .. Enumerable.Range(1, 10).Select(number => $"textus-{number:00}.json")]);
        export.Output.ShouldStartWith($"{files.Length} mapping files in {_folder.FullName}");
        string tools = Path.Combine(AppContext.BaseDirectory, "tools");
        await using RunningProcess wireMock = new(
            "node", Path.Combine(tools, "supervise.mjs"), "java", "-jar", Path.Combine(tools, "wiremock.jar"),
            "--port", "0", "--bind-address", "127.0.0.1", "--disable-banner", "--root-dir", _folder.FullName);
        string url = $"http://127.0.0.1:{await wireMock.ReadAsync("port:")}";
        (int status, JsonNode? body) = await PostAsync(url + "/solaris/v1/sms/messages", "Bearer t", Person);
        (int refused, _) = await PostAsync(url + "/solaris/v1/sms/messages", "Bearer t", "{}");

        status.ShouldBe(202);
        body!["message"]!.GetValue<string>().ShouldBe("SMS has been accepted for processing.");
        refused.ShouldBe(404);
    }

    public void Dispose()
    {
        _client.Dispose();
        _folder.Delete(recursive: true);
    }

    private async Task<(int Status, JsonNode? Body)> PostAsync(string url, string credential, string body)
    {
        using HttpRequestMessage request = new(HttpMethod.Post, new Uri(url)) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        request.Headers.TryAddWithoutValidation("Authorization", credential);
        request.Headers.TryAddWithoutValidation("Accept", "application/json");
        using HttpResponseMessage answer = await _client.SendAsync(request, TestContext.Current.CancellationToken);
        string text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        return ((int)answer.StatusCode, text.StartsWith('{') ? JsonNode.Parse(text) : null);
    }

    private static int FreePort()
    {
        using TcpListener listener = new(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    // A server that is going down may still take a connection: it then has to close that one too.
    private static async Task RefusedAsync(Uri url)
    {
        using CancellationTokenSource limit = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        limit.CancelAfter(TimeSpan.FromMinutes(1));
        while (await TakenAsync(url, limit.Token) is { } taken)
        {
            using (taken)
            {
                await ClosedAsync(taken, limit.Token);
            }
        }
    }

    private static async Task<TcpClient?> TakenAsync(Uri url, CancellationToken cancellationToken)
    {
        TcpClient client = new();
        try
        {
            await client.ConnectAsync(url.Host, url.Port, cancellationToken);
            return client;
        }
        catch (SocketException)
        {
            client.Dispose();
            return null;
        }
    }

    private static async Task ClosedAsync(TcpClient held, CancellationToken cancellationToken)
    {
        try
        {
            (await held.GetStream().ReadAsync(new byte[1], cancellationToken)).ShouldBe(0);
        }
        catch (IOException)
        {
            // A reset closes as well.
        }
    }
}
