using System.Xml.Linq;
using MessagingClients.TestKit;

namespace MessagingClients.Changes.Tests;

/// <summary>The package validation of the SDK, run on two assemblies.</summary>
internal static class ApiCompat
{
    /// <summary>Compares pairs of assemblies.</summary>
    /// <param name="pairs">A name, the old and the new assembly each.</param>
    /// <returns>What breaks, by the names of the pairs: the code and the documentation id of the member.</returns>
    public static async Task<ILookup<string, string>> RunAsync(IReadOnlyList<(string Name, string Old, string New)> pairs)
    {
        string project = Path.Combine(DocumentPair.Folder, "ApiCompat.proj");
        await File.WriteAllTextAsync(project, Project(pairs).ToString());
        CommandResult result = await Command.RunAsync(
            DocumentPair.Folder, new Dictionary<string, string?> { ["MSBUILDDISABLENODEREUSE"] = "1" }, "dotnet", "msbuild", project, "-nologo", "-v:m");
        result.ExitCode.ShouldBe(0, result.Output + result.Errors);
        return pairs
            .SelectMany(pair => Read(Suppressions(pair.Name)).Select(found => (pair.Name, Found: found)))
            .ToLookup(each => each.Name, each => each.Found);
    }

    private static string Suppressions(string name) => Path.Combine(DocumentPair.Folder, name + ".apicompat.xml");

    private static IEnumerable<string> Read(string file) => !File.Exists(file) ? [] : XDocument.Load(file).Descendants("Suppression")
        .Select(each => $"{each.Element("DiagnosticId")!.Value} {each.Element("Target")?.Value}");

    private static XElement Project(IReadOnlyList<(string Name, string Old, string New)> pairs) => new(
        "Project",
        new XElement("UsingTask", new XAttribute("TaskName", "Microsoft.DotNet.ApiCompat.Task.ValidateAssembliesTask"), new XAttribute("AssemblyFile", "$(MSBuildExtensionsPath)Sdks/Microsoft.NET.Sdk/tools/net10.0/Microsoft.DotNet.ApiCompat.Task.dll")),
        new XElement("ItemGroup", CompiledClient.ReferenceFiles().Select(file => new XElement("Reference", new XAttribute("Include", file)))),
        new XElement("Target", new XAttribute("Name", "Compare"), pairs.Select(Task)));

    // All that breaks is written to a file of suppressions, so that nothing fails the build.
    private static XElement Task((string Name, string Old, string New) pair)
    {
        File.Delete(Suppressions(pair.Name));
        return new XElement(
            "Microsoft.DotNet.ApiCompat.Task.ValidateAssembliesTask",
            new XAttribute("RoslynAssembliesPath", "$(MSBuildToolsPath)/Roslyn/bincore"),
            new XAttribute("LeftAssemblies", pair.Old),
            new XAttribute("RightAssemblies", pair.New),
            new XAttribute("LeftAssembliesReferences", "@(Reference)"),
            new XAttribute("RightAssembliesReferences", "@(Reference)"),
            new XAttribute("EnableRuleCannotChangeParameterName", "true"),
            new XAttribute("GenerateSuppressionFile", "true"),
            new XAttribute("SuppressionOutputFile", Suppressions(pair.Name)));
    }
}
