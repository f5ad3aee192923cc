using System.ComponentModel;
using System.Diagnostics;

namespace MessagingClients.Conformance.Prerequisites;

/// <summary>Finds the runtimes of the tools, of a version that is new enough.</summary>
internal static class Executables
{
    private static readonly Lazy<string> NodePath = new(() => Require("Node.js", 20, "--version", ["node"], "on the PATH"));
    private static readonly Lazy<string> JavaPath = new(() => Require("Java", 11, "-version", [.. FromJavaHome(), "java"], "on the PATH or into JAVA_HOME"));

    /// <exception cref="MissingPrerequisiteException">There is no Node.js 20 or later.</exception>
    public static string Node => NodePath.Value;

    /// <exception cref="MissingPrerequisiteException">There is no Java 11 or later.</exception>
    public static string Java => JavaPath.Value;

    /// <summary>The first command that is new enough: JAVA_HOME outlives what it names.</summary>
    internal static string Require(string name, int least, string versionSwitch, IReadOnlyList<string> commands, string place)
    {
        List<string> found = [];
        foreach (string command in commands)
        {
            int? version = FindVersion(command, versionSwitch);
            if (version >= least)
            {
                return command;
            }

            found.Add(version is null ? $"'{command}' cannot be run" : $"'{command}' is version {version}");
        }

        throw new MissingPrerequisiteException(
            $"{name} {least} or later is needed for stand-ins and the judge; {string.Join(" and ", found)}. Install it and put it {place}.");
    }

    private static IEnumerable<string> FromJavaHome() =>
        Environment.GetEnvironmentVariable("JAVA_HOME") is { Length: > 0 } home
            ? [Path.Combine(home, "bin", OperatingSystem.IsWindows() ? "java.exe" : "java")]
            : [];

    private static int? FindVersion(string command, string versionSwitch)
    {
        try
        {
            ProcessStartInfo start = new(command, versionSwitch) { RedirectStandardOutput = true, RedirectStandardError = true };
            using Process process = Process.Start(start)!;
            Task<string> errors = process.StandardError.ReadToEndAsync();
            string text = process.StandardOutput.ReadToEnd() + errors.GetAwaiter().GetResult();
            process.WaitForExit();
            return ProgramVersion.Find(text);
        }
        catch (Win32Exception)
        {
            return null;
        }
    }
}
