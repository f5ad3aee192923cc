using System.Reflection;
using Microsoft.CodeAnalysis;

namespace MessagingClients.Conformance.Tests.WrongClients;

/// <summary>The generators that the sources of clients need.</summary>
internal static class SourceGenerators
{
    public static IReadOnlyList<ISourceGenerator> All { get; } =
    [
        Load("System.Text.Json.SourceGeneration.dll", "System.Text.Json.SourceGeneration.JsonSourceGenerator"),
        Load("System.Text.RegularExpressions.Generator.dll", "System.Text.RegularExpressions.Generator.RegexGenerator"),
        Load("Microsoft.Extensions.Logging.Generators.dll", "Microsoft.Extensions.Logging.Generators.LoggerMessageGenerator"),
    ];

    private static ISourceGenerator Load(string file, string type)
    {
        Assembly assembly = Assembly.LoadFrom(Path.Combine(AppContext.BaseDirectory, "WrongClients", "Generators", file));
        return ((IIncrementalGenerator)Activator.CreateInstance(assembly.GetType(type, throwOnError: true)!)!).AsSourceGenerator();
    }
}
