using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace MessagingClients.Conformance.Prerequisites;

/// <summary>Finds the runtimes of the tools, of a version that is new enough.</summary>
internal static partial class Executables
{
    private static readonly Lazy<string> NodePath = new(() => Require("node", "--version", 20, "Node.js"));
    private static readonly Lazy<string> JavaPath = new(() => Require(FromJavaHome() ?? "java", "-version", 11, "Java"));

    /// <exception cref="MissingPrerequisiteException">There is no Node.js 20 or later.</exception>
    public static string Node => NodePath.Value;

    /// <exception cref="MissingPrerequisiteException">There is no Java 11 or later.</exception>
    public static string Java => JavaPath.Value;

    private static string? FromJavaHome() =>
        Environment.GetEnvironmentVariable("JAVA_HOME") is { Length: > 0 } home
            ? Path.Combine(home, "bin", OperatingSystem.IsWindows() ? "java.exe" : "java")
            : null;

    private static string Require(string command, string versionSwitch, int least, string name)
    {
        string found = Version(command, versionSwitch) is not { } version
            ? $"'{command}' cannot be run"
            : version < least ? $"'{command}' is version {version}" : "";
        return found.Length == 0
            ? command
            : throw new MissingPrerequisiteException(
                $"{name} {least} or later is needed for stand-ins and the judge; {found}. Install it and put it on the PATH{(name == "Java" ? " or into JAVA_HOME" : "")}.");
    }

    private static int? Version(string command, string versionSwitch)
    {
        try
        {
            ProcessStartInfo start = new(command, versionSwitch) { RedirectStandardOutput = true, RedirectStandardError = true };
            using Process process = Process.Start(start)!;
            string text = process.StandardOutput.ReadToEnd() + process.StandardError.ReadToEnd();
            process.WaitForExit();
            Match match = FirstNumber().Match(text);
            return match.Success ? int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture) : null;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }

    // Java before 9 calls itself 1.8.
    [GeneratedRegex(@"(?:1\.(?=[0-8]\b))?(\d+)")]
    private static partial Regex FirstNumber();
}
