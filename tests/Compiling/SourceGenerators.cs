using System.Reflection;
using Microsoft.CodeAnalysis;

namespace MessagingClients.Compiling;

/// <summary>The generators that the sources of clients need: those of the SDK that the tests themselves are built with.</summary>
internal static class SourceGenerators
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Generators");

    private static readonly (string File, string Type)[] Known =
    [
        ("System.Text.Json.SourceGeneration.dll", "System.Text.Json.SourceGeneration.JsonSourceGenerator"),
        ("System.Text.RegularExpressions.Generator.dll", "System.Text.RegularExpressions.Generator.RegexGenerator"),

        // Of the runtime's sources alone; it comes with the framework of servers.
        ("Microsoft.Extensions.Logging.Generators.dll", "Microsoft.Extensions.Logging.Generators.LoggerMessageGenerator"),
    ];

    public static IReadOnlyList<ISourceGenerator> All { get; } =
        [.. Known.Where(each => File.Exists(Path.Combine(Folder, each.File))).Select(each => Load(each.File, each.Type))];

    private static ISourceGenerator Load(string file, string type)
    {
        Assembly assembly = Assembly.LoadFrom(Path.Combine(Folder, file));
        return ((IIncrementalGenerator)Activator.CreateInstance(assembly.GetType(type, throwOnError: true)!)!).AsSourceGenerator();
    }
}
