using System.Reflection;
using MessagingClients.Compiling;
using MessagingClients.Specs;
using MessagingClients.Specs.Accepting;
using MessagingClients.Specs.Checking;
using Microsoft.CodeAnalysis;

namespace MessagingClients.Corpus;

/// <summary>Takes a document through all that a build does with it.</summary>
/// <param name="package">The folder of the package of documents.</param>
/// <param name="folder">Where files are written.</param>
internal sealed class ClientMaker(string package, string folder)
{
    private readonly NSwag _nswag = new(folder);

    /// <summary>Makes the client of a document.</summary>
    public async Task<MadeClient> MakeAsync(CorpusDocument document)
    {
        string file = document.FileIn(package);
        DocumentCheck whole = DocumentCheck.Run(file, null, document.Client);
        AcceptedGaps accepted = new(whole.Gaps);
        DocumentCheck check = whole.Gaps.Count == 0 ? whole : DocumentCheck.Run(file, null, document.Client, accepted);
        CorpusResult result = new(document) { Bytes = new FileInfo(file).Length, Operations = whole.Outline?.Operations.Count ?? 0 };
        return check.IsUsable
            ? await MakeAsync(new MadeClient(result with { LeftOut = result.Operations - check.Operations.Count }, file, accepted))
            : new MadeClient(result with { Refused = $"{check.Errors[0].Code} {check.Errors[0].Message}" }, file, accepted);
    }

    /// <summary>Makes the client of a document with stock NSwag.</summary>
    public async Task<string> MakeStockAsync(CorpusDocument document)
    {
        string code = Path.Combine(folder, document.Client + ".stock.g.cs");
        return await _nswag.DrawStockAsync(document.FileIn(package), code, document.Client) is { } said ? $"none: {said}"
            : Compile(document.Client + ".Stock", code, Stream.Null, isStrict: false) is { Length: > 0 } errors ? $"{errors.Length} errors"
            : "compiles";
    }

    private async Task<MadeClient> MakeAsync(MadeClient made)
    {
        string client = made.Result.Document.Client;
        string facts = Path.Combine(folder, client + ".facts.json");
        string code = Path.Combine(folder, client + ".g.cs");
        await File.WriteAllTextAsync(facts, ClientCompiler.Compile(made.File, null, client, made.Accepted));
        if (await _nswag.DrawAsync(facts, code, client) is { } said)
        {
            return made with { Result = made.Result with { Broken = $"NSwag: {said}" } };
        }

        using MemoryStream image = new();
        return Compile(client, code, image, isStrict: true) is [var first, ..]
            ? made with { Result = made.Result with { Broken = first.ToString() } }
            : made with { Assembly = Assembly.Load(image.ToArray()) };
    }

    private static Diagnostic[] Compile(string name, string code, Stream image, bool isStrict) =>
        [.. StrictCompilation.Compile(name, [code], image, isStrict).SelectMany(diagnostics => diagnostics)];
}
