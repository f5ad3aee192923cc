namespace MessagingClients.Conformance.Tests.WrongClients;

/// <summary>The sources that clients are compiled from, by the names that edits give.</summary>
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

    private static KeyValuePair<string, string> Usings { get; } = new("Usings.cs", UsingsOfSdk);

    private static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "WrongClients");

    /// <summary>The sources of the runtime, by their paths.</summary>
    public static IReadOnlyDictionary<string, string> OfRuntime()
    {
        string runtime = Path.Combine(Folder, "Runtime");
        return Directory.EnumerateFiles(runtime, "*.cs", SearchOption.AllDirectories)
            .Select(file => KeyValuePair.Create(Path.GetRelativePath(runtime, file).Replace('\\', '/'), Read(file)))
            .Append(Usings)
            .ToDictionary();
    }

    /// <summary>The generated source of a client.</summary>
    public static IReadOnlyDictionary<string, string> Of(string provider)
    {
        string generated = Generated(provider);
        return new Dictionary<string, string>([KeyValuePair.Create(Path.GetFileName(generated), Read(generated)), Usings]);
    }

    /// <summary>Whether a name is that of a generated source.</summary>
    public static bool IsGenerated(string file) => file.EndsWith(".g.cs", StringComparison.Ordinal);

    private static string Generated(string provider) =>
        Directory.EnumerateFiles(Path.Combine(Folder, "Clients"), "*.g.cs")
            .Single(file => Path.GetFileName(file).Equals($"{provider}.g.cs", StringComparison.OrdinalIgnoreCase));

    private static string Read(string file) => File.ReadAllText(file).ReplaceLineEndings("\n");
}
