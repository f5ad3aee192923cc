using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using MessagingClients.Conformance.Prerequisites;
using MessagingClients.Conformance.Processes;

namespace MessagingClients.Conformance.WireMock;

/// <summary>The WireMock server: it routes, answers and records.</summary>
public sealed class WireMockEngine : IAsyncDisposable
{
    // The longest text that is tried is 100,001 emoji: twelve bytes each, where a query holds it.
    private const int LongestHead = 2 * 1024 * 1024;

    private static readonly string[] Options =
    [
        "--bind-address", "127.0.0.1", "--disable-banner", "--disable-request-logging", "--disable-gzip",
        "--async-response-enabled", "true", "--container-threads", "64", "--jetty-header-request-size", $"{LongestHead}",
    ];

    private static readonly TimeSpan StartLimit = TimeSpan.FromSeconds(60);

    private readonly SupervisedProcess _process;
    private readonly DirectoryInfo _root;
    private readonly HttpClient _admin;

    private WireMockEngine(SupervisedProcess process, DirectoryInfo root, Uri url)
    {
        _process = process;
        _root = root;
        Url = url;
        // A proxy of the environment would be asked for this machine as well.
        _admin = new HttpClient(new SocketsHttpHandler { UseProxy = false }) { BaseAddress = new Uri(url, "/__admin/") };
    }

    /// <summary>Ends when the server does.</summary>
    public Task Ended => _process.Ended;

    /// <summary>Where the server listens: a free port of this machine, reachable from this machine only.</summary>
    public Uri Url { get; }

    /// <summary>Starts a server, which ends with this process at the latest.</summary>
    /// <param name="port">The port of this machine; 0 for a free one.</param>
    /// <returns>The server, ready for stubs.</returns>
    /// <exception cref="MissingPrerequisiteException">Node.js or Java is missing, or the server does not start.</exception>
    /// <exception cref="PortInUseException">The port cannot be listened on.</exception>
    public static async Task<WireMockEngine> StartAsync(int port = 0)
    {
        // In the folder that it is started in, WireMock would serve whatever mappings stand there.
        DirectoryInfo root = Directory.CreateTempSubdirectory("stand-in-");
        string[] command = ["-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-jar", ToolFolder.Require("wiremock.jar"), "--port", $"{port}", "--root-dir", root.FullName, .. Options];
        SupervisedProcess process = SupervisedProcess.Start(Executables.Java, command);
        using CancellationTokenSource limit = new(StartLimit);
        try
        {
            return new WireMockEngine(process, root, new Uri($"http://127.0.0.1:{await ListenAsync(process, port, limit.Token).ConfigureAwait(false)}"));
        }
        catch
        {
            await process.DisposeAsync().ConfigureAwait(false);
            root.Delete(recursive: true);
            throw;
        }
    }

    /// <summary>Adds mappings.</summary>
    /// <param name="mappings">The mappings, in WireMock's own JSON.</param>
    /// <returns>When they answer.</returns>
    public async Task AddAsync(IEnumerable<JsonObject> mappings)
    {
        JsonObject import = new() { ["mappings"] = new JsonArray([.. mappings]) };
        using HttpResponseMessage answer = await PostAsync("mappings/import", import).ConfigureAwait(false);
    }

    /// <summary>Takes the requests below a path out of the server's journal, so that no one else meets them.</summary>
    /// <param name="basePath">The path, without a slash at its end.</param>
    /// <returns>The requests, in the order in which they came.</returns>
    public async Task<IReadOnlyList<RecordedRequest>> TakeAsync(string basePath)
    {
        JsonObject pattern = new() { ["urlPathPattern"] = System.Text.RegularExpressions.Regex.Escape(basePath) + "/.*" };
        using HttpResponseMessage answer = await PostAsync("requests/remove", pattern).ConfigureAwait(false);
        return await ReadAsync(answer, "serveEvents").ConfigureAwait(false);
    }

    /// <summary>Takes all requests out of the server's journal.</summary>
    /// <returns>The requests, in the order in which they came.</returns>
    public async Task<IReadOnlyList<RecordedRequest>> TakeAllAsync()
    {
        using HttpResponseMessage answer = await _admin.GetAsync(new Uri("requests", UriKind.Relative)).ConfigureAwait(false);
        await RequireAsync(answer, "requests").ConfigureAwait(false);
        IReadOnlyList<RecordedRequest> requests = await ReadAsync(answer, "requests").ConfigureAwait(false);
        await ForgetRequestsAsync().ConfigureAwait(false);
        return requests;
    }

    /// <summary>Empties the server's journal.</summary>
    /// <returns>When it is empty.</returns>
    public Task ForgetRequestsAsync() => DeleteAsync("requests");

    /// <summary>Removes all mappings.</summary>
    /// <returns>When none answers any more.</returns>
    public Task ClearAsync() => DeleteAsync("mappings");

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        _admin.Dispose();
        await _process.DisposeAsync().ConfigureAwait(false);
        _root.Delete(recursive: true);
    }

    private static async Task<int> ListenAsync(SupervisedProcess process, int asked, CancellationToken limit)
    {
        StringBuilder said = new();
        while (await process.Output.ReadLineAsync(limit).ConfigureAwait(false) is { } line)
        {
            said.AppendLine(line);
            if (Port(line) is { } port)
            {
                Drain(process);
                return port;
            }
        }

        said.Append(await process.Errors.ReadToEndAsync(limit).ConfigureAwait(false));
        string words = said.ToString().Trim();
        throw words.Contains("Failed to bind", StringComparison.OrdinalIgnoreCase)
            ? new PortInUseException(asked)
            : new MissingPrerequisiteException($"WireMock ended before it listened. It said: {words}");
    }

    private static int? Port(string line) =>
        line.StartsWith("port:", StringComparison.Ordinal)
            ? int.Parse(line["port:".Length..], NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture)
            : null;

    /// <summary>A full pipe would stop the server.</summary>
    private static void Drain(SupervisedProcess process)
    {
        _ = process.Output.BaseStream.CopyToAsync(Stream.Null);
        _ = process.Errors.BaseStream.CopyToAsync(Stream.Null);
    }

    private static async Task<IReadOnlyList<RecordedRequest>> ReadAsync(HttpResponseMessage answer, string member)
    {
        using JsonDocument journal = await JsonDocument.ParseAsync(
            await answer.Content.ReadAsStreamAsync().ConfigureAwait(false)).ConfigureAwait(false);
        return [.. journal.RootElement.GetProperty(member).EnumerateArray().Select(RecordedRequest.Read).OrderBy(request => request.At)];
    }

    private async Task DeleteAsync(string path)
    {
        using HttpResponseMessage answer = await _admin.DeleteAsync(new Uri(path, UriKind.Relative)).ConfigureAwait(false);
        await RequireAsync(answer, path).ConfigureAwait(false);
    }

    private async Task<HttpResponseMessage> PostAsync(string path, JsonObject body)
    {
        using StringContent content = new(body.ToJsonString(), Encoding.UTF8, "application/json");
        HttpResponseMessage answer = await _admin.PostAsync(new Uri(path, UriKind.Relative), content).ConfigureAwait(false);
        await RequireAsync(answer, path).ConfigureAwait(false);
        return answer;
    }

    private static async Task RequireAsync(HttpResponseMessage answer, string path)
    {
        if (!answer.IsSuccessStatusCode)
        {
            string text = await answer.Content.ReadAsStringAsync().ConfigureAwait(false);
            answer.Dispose();
            throw new InvalidOperationException($"WireMock answered {(int)answer.StatusCode} to {path}: {text}");
        }
    }
}
