using System.Globalization;
using MessagingClients.TestKit;

namespace MessagingClients.Hostile.Tests;

/// <summary>A .NET program that may have so much of a processor and of memory, and no more.</summary>
/// <remarks>
/// The system counts the seconds of all its threads on a processor, so that a busy machine changes nothing; it kills who takes more
/// (setrlimit, RLIMIT_CPU). The collector refuses memory beyond its limit. A program that waits for something takes no
/// processor: it is killed by the clock after a minute, which a machine would have to be six times too busy for.
/// </remarks>
internal static class LimitedCommand
{
    private const int LimitByTheClock = 60;

    private static readonly Dictionary<string, string?> Environment = new()
    {
        ["DOTNET_GCHeapHardLimit"] = (1 << 30).ToString("x", CultureInfo.InvariantCulture),
        ["DOTNET_TieredPGO"] = "0",
        ["DOTNET_gcServer"] = "0",
    };

    public static Task<CommandResult> RunAsync(string folder, int seconds, params string[] command) => Command.RunAsync(
        folder,
        Environment,
        ["timeout", "-s", "KILL", $"{LimitByTheClock * Math.Max(1, seconds / 10)}", "sh", "-c", $"ulimit -t {seconds}; exec \"$@\"", "sh", "dotnet", .. command]);
}
