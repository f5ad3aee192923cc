using System.Globalization;

namespace MessagingClients.Cli.Tests;

/// <summary>Which signals this process was told to ignore: what it starts ignores them as well.</summary>
internal static class Signals
{
    private const int Interrupt = 2;
    private const string Status = "/proc/self/status";

    /// <summary>Whether Ctrl-C is ignored, as in a job that a script starts in the background.</summary>
    public static bool IgnoresInterrupt =>
        File.Exists(Status)
        && File.ReadLines(Status).FirstOrDefault(line => line.StartsWith("SigIgn:", StringComparison.Ordinal)) is { } ignored
        && (ulong.Parse(ignored["SigIgn:".Length..].Trim(), NumberStyles.HexNumber, CultureInfo.InvariantCulture) & (1UL << (Interrupt - 1))) != 0;
}
