using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using MessagingClients.Compiling;
using MessagingClients.TestKit;
using Microsoft.CodeAnalysis;

namespace MessagingClients.Hostile.Tests;

/// <summary>What became of all documents: compiled to facts one by one, drawn by NSwag and compiled by the compiler together.</summary>
public sealed class Pipeline : IAsyncLifetime, IDisposable
{
    private const int LimitOfOne = 10;
    private readonly TcpListener _nobody = new(IPAddress.Loopback, 0);
    private readonly ConcurrentDictionary<string, CommandResult> _results = [];
    private readonly ConcurrentDictionary<string, CommandResult> _harmless = [];
    private ILookup<string, Diagnostic> _diagnostics = null!;

    internal static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "Made");

    /// <summary>What was drawn before it ended; empty where all went well.</summary>
    public string Drawing { get; private set; } = "";

    /// <summary>Whether somebody followed an address of a document.</summary>
    public bool WasCalled => _nobody.Pending();

    public async ValueTask InitializeAsync()
    {
        _nobody.Start();
        Directory.CreateDirectory(Folder);
        Array.ForEach(Directory.GetFiles(Folder), File.Delete);
        await Parallel.ForEachAsync(HostileDocument.All, new ParallelOptions { MaxDegreeOfParallelism = 2 }, async (document, _) => await CompileAsync(document));
        Drawing = await NSwag.DrawAsync();
        _diagnostics = StrictCompilation.Compile("Hostile", [.. HostileDocument.All.Select(Code).Where(File.Exists)], Stream.Null);
    }

    /// <summary>What the compiler of specs said of a document.</summary>
    public CommandResult Result(HostileDocument document) => _results[document.Name];

    /// <summary>What it said of the same document with harmless texts; <see langword="null"/> where it has no other.</summary>
    public CommandResult? HarmlessResult(HostileDocument document) => _harmless.GetValueOrDefault(document.Name);

    /// <summary>What it says of what the source generators made of the clients, and they themselves.</summary>
    public IEnumerable<Diagnostic> DiagnosticsOfGenerated => _diagnostics.Where(each => !each.Key.EndsWith(".g.cs", StringComparison.Ordinal) || !Path.IsPathRooted(each.Key)).SelectMany(each => each);

    /// <summary>What the compiler of C# says of a client; a warning is an error.</summary>
    public IEnumerable<Diagnostic> Diagnostics(HostileDocument document) => _diagnostics[Code(document)];

    /// <summary>The C# of a document.</summary>
    public static string Code(HostileDocument document) => Path.Combine(Folder, document.Client + ".g.cs");

    /// <summary>The C# of the same document with harmless texts.</summary>
    public static string HarmlessCode(HostileDocument document) => Path.Combine(Folder, document.Client + ".harmless.g.cs");

    public static string Source(HostileDocument document) => Path.Combine(Folder, document.Name);

    public static string Facts(HostileDocument document) => Path.Combine(Folder, document.Client + ".facts.json");

    public ValueTask DisposeAsync()
    {
        Dispose();
        return ValueTask.CompletedTask;
    }

    public void Dispose() => _nobody.Dispose();

    private async Task CompileAsync(HostileDocument document)
    {
        string text = document.Text(((IPEndPoint)_nobody.LocalEndpoint).Port);
        await File.WriteAllTextAsync(Source(document), text);
        CommandResult result = await CompileAsync(Source(document), document.Client, Facts(document));
        _results[document.Name] = result;
        if (result.ExitCode == 0 && HarmlessDocument.Of(text) is { } harmless)
        {
            string file = Path.Combine(Folder, document.Client + ".harmless.yaml");
            await File.WriteAllTextAsync(file, harmless);
            _harmless[document.Name] = await CompileAsync(file, document.Client, Path.ChangeExtension(file, ".facts.json"));
        }
    }

    private static Task<CommandResult> CompileAsync(string document, string client, string facts) => LimitedCommand.RunAsync(
        Folder, LimitOfOne, Repository.Built("SpecCompiler", "MessagingClients.SpecCompiler.dll"), document, "", "", client, facts);
}
