namespace MessagingClients.Conformance.Tests.WrongClients;

/// <summary>The sources that one client is compiled from, by the names that edits give.</summary>
internal static class ClientSources
{
    private const string UsingsOfSdk = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    private static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "WrongClients");

    public static IReadOnlyDictionary<string, string> Of(string provider)
    {
        string runtime = Path.Combine(Folder, "Runtime");
        Dictionary<string, string> sources = Directory.EnumerateFiles(runtime, "*.cs", SearchOption.AllDirectories)
            .ToDictionary(file => Path.GetRelativePath(runtime, file).Replace('\\', '/'), Read);
        string generated = Generated(provider);
        string name = Path.GetFileName(generated);
        sources.Add(name, ForOneAssembly(name).Apply(Read(generated)));
        sources.Add("Usings.cs", UsingsOfSdk);
        return sources;
    }

    // Within one assembly an override has to repeat that it is internal too.
    private static SourceEdit ForOneAssembly(string file) =>
        new(file, "protected override Credential", "protected internal override Credential");

    private static string Generated(string provider) =>
        Directory.EnumerateFiles(Path.Combine(Folder, "Clients"), "*.g.cs")
            .Single(file => Path.GetFileName(file).Equals($"{provider}.g.cs", StringComparison.OrdinalIgnoreCase));

    private static string Read(string file) => File.ReadAllText(file).ReplaceLineEndings("\n");
}
