using System.Security.Cryptography;
using System.Text;

namespace MessagingClients.Cli.Adding;

/// <summary>The lines of a project in a solution.</summary>
internal static class SolutionEntry
{
    private const string CSharp = "{FAE04EC0-301F-11D3-BF4B-00C04F79EFBC}";
    private const string End = "EndGlobalSection";

    /// <param name="solution">The text of the solution.</param>
    /// <param name="project">The name of a project below src.</param>
    /// <returns>The same text with the project.</returns>
    /// <exception cref="UsageException">The text is none of a solution.</exception>
    public static string Add(string solution, string project)
    {
        List<string> lines = [.. solution.Split('\n')];
        string id = Id(project);
        string end = lines[0].EndsWith('\r') || lines.Exists(line => line.EndsWith('\r')) ? "\r" : "";
        string[] configurations = [.. Section(lines, "SolutionConfigurationPlatforms").Select(line => line.Split('=')[0].Trim())];
        string folder = Place(lines, "\"src\", \"src\", ") is var at and >= 0 ? lines[at].Split('"')[^2] : throw Unknown("the folder src");
        Insert(lines, "NestedProjects", [$"\t\t{id} = {folder}{end}"]);
        Insert(lines, "ProjectConfigurationPlatforms", [.. configurations.SelectMany(each => Lines(id, each)).Select(line => line + end)]);
        lines.InsertRange(
            lines.FindLastIndex(line => line.TrimEnd() == "EndProject") + 1,
            [$"Project(\"{CSharp}\") = \"{project}\", \"{File(project)}\", \"{id}\"{end}", $"EndProject{end}"]);
        return string.Join('\n', lines);
    }

    /// <returns>The same text without the project, or as it is where the project is not there.</returns>
    public static string Remove(string solution, string project)
    {
        List<string> lines = [.. solution.Split('\n')];
        int at = Place(lines, $"\"{File(project)}\"");
        if (at < 0)
        {
            return solution;
        }

        string id = lines[at].Split('"')[^2];
        lines.RemoveRange(at, 2);
        lines.RemoveAll(line => line.Contains(id, StringComparison.OrdinalIgnoreCase));
        return string.Join('\n', lines);
    }

    private static string File(string project) => $@"src\{project}\{project}.csproj";

    // The same project always has the same id, so that adding it twice is the same change.
    private static string Id(string project) => new Guid(SHA256.HashData(Encoding.UTF8.GetBytes(project)).AsSpan(0, 16)).ToString("B").ToUpperInvariant();

    private static IEnumerable<string> Lines(string id, string configuration)
    {
        string own = configuration.Split('|')[0] + "|Any CPU";
        yield return $"\t\t{id}.{configuration}.ActiveCfg = {own}";
        yield return $"\t\t{id}.{configuration}.Build.0 = {own}";
    }

    private static int Place(List<string> lines, string part) => lines.FindIndex(line => line.Contains(part, StringComparison.Ordinal));

    private static IEnumerable<string> Section(List<string> lines, string name) =>
        lines.Skip(Start(lines, name) + 1).TakeWhile(line => line.Trim() != End);

    private static void Insert(List<string> lines, string section, string[] entry) =>
        lines.InsertRange(lines.FindIndex(Start(lines, section), line => line.Trim() == End), entry);

    private static int Start(List<string> lines, string section) =>
        Place(lines, $"GlobalSection({section})") is var start and >= 0 ? start : throw Unknown($"the section {section}");

    private static UsageException Unknown(string what) => new($"Expected {what} in Clients.sln, found none. Nothing was changed.");
}
