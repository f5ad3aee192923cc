using System.CommandLine;
using System.Globalization;
using System.Security.Cryptography;
using MessagingClients.Soak.Running;
using MessagingClients.Soak.Serving;

namespace MessagingClients.Soak;

/// <summary>The command line of a run.</summary>
internal static class SoakCommand
{
    public const string Serve = "serve";
    public const string SeedOption = "--seed";
    public const int Usage = 2;

    private static readonly Option<double> Minutes = new("--minutes") { Description = "How long calls are made.", DefaultValueFactory = _ => 10 };
    private static readonly Option<int> CallsAtOnce = new("--calls-at-once") { Description = "How many calls are made at once.", DefaultValueFactory = _ => 64 };
    private static readonly Option<ulong?> Seed = new(SeedOption) { Description = "What faults and calls come from; any number where none is given.", Recursive = true };

    public static RootCommand Make()
    {
        Minutes.Validators.Add(result => Require(result.Tokens is not [var token] || !double.TryParse(token.Value, CultureInfo.InvariantCulture, out double value) || value is > 0 and <= 10_080, "--minutes: expected a number above 0 and up to 10080 (a week).", result));
        CallsAtOnce.Validators.Add(result => Require(result.Tokens is not [var token] || !int.TryParse(token.Value, CultureInfo.InvariantCulture, out int value) || value is >= 1 and <= 10_000, "--calls-at-once: expected a whole number from 1 to 10000.", result));
        Command serve = new(Serve, "Serves the stand-in until its input ends; a run starts it by itself.");
        serve.SetAction((parsed, _) => StandIn.ServeAsync(parsed.GetValue(Seed) ?? AnySeed(), Console.In, Console.Out));
        RootCommand root = new("Calls the five clients against a stand-in that fails in every way, and checks that no message is sent more often than allowed.") { Minutes, CallsAtOnce, Seed, serve };
        root.SetAction((parsed, _) => RunAsync(new SoakSettings(
            TimeSpan.FromMinutes(parsed.GetValue(Minutes)), parsed.GetValue(CallsAtOnce), parsed.GetValue(Seed) ?? AnySeed())));
        return root;
    }

    private static void Require(bool isGood, string expected, System.CommandLine.Parsing.OptionResult result)
    {
        if (!isGood)
        {
            result.AddError(expected);
        }
    }

    private static ulong AnySeed() => (ulong)RandomNumberGenerator.GetInt32(int.MaxValue);

    private static async Task<int> RunAsync(SoakSettings settings)
    {
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"seed {settings.Seed}, {settings.Length.TotalMinutes} minutes, {settings.CallsAtOnce} calls at once"));
        return await new SoakRun(settings, Console.Out).RunAsync() ? 0 : 1;
    }
}
