using System.Text.RegularExpressions;
using MessagingClients.Conformance.Prerequisites;
using MessagingClients.Conformance.Processes;
using MessagingClients.TestKit;

namespace MessagingClients.ContractTests.Prism;

/// <summary>Prism, which answers from a document and with --errors refuses every request that breaks it.</summary>
internal sealed partial class PrismServer : IAsyncDisposable
{
    private readonly SupervisedProcess _process;

    private PrismServer(SupervisedProcess process, Uri url) => (_process, Url) = (process, url);

    public Uri Url { get; }

    public static async Task<PrismServer> StartAsync(string document)
    {
        string script = Repository.File("tests", "prism", "node_modules", "@stoplight", "prism-cli", "dist", "index.js");
        SupervisedProcess process = SupervisedProcess.Start(Executables.Node, script, "mock", "--errors", "-h", "127.0.0.1", "-p", "0", document);
        string said = "";
        while (await process.Output.ReadLineAsync(TestContext.Current.CancellationToken) is { } line)
        {
            said += line + "\n";
            if (Listening().Match(line) is { Success: true } match)
            {
                _ = process.Output.BaseStream.CopyToAsync(Stream.Null);
                _ = process.Errors.BaseStream.CopyToAsync(Stream.Null);
                return new PrismServer(process, new Uri(match.Groups[1].Value));
            }
        }

        string errors = await process.Errors.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.DisposeAsync();
        throw new InvalidOperationException($"Prism ended before it listened. It said: {said}{errors}");
    }

    public ValueTask DisposeAsync() => _process.DisposeAsync();

    [GeneratedRegex("Prism is listening on (http://[0-9.:]+)")]
    private static partial Regex Listening();
}
