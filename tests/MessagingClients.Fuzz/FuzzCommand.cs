using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using MessagingClients.Fuzz.Calls;
using MessagingClients.Fuzz.Running;

namespace MessagingClients.Fuzz;

/// <summary>The command line of a run.</summary>
internal static class FuzzCommand
{
    public const int Clean = 0;
    public const int Violated = 1;
    public const int Usage = 2;

    private const long Stride = 100_000;

    private static readonly Option<long> Answers = new("--answers") { Description = "How many calls each provider answers; every other one may repeat its request, and gets other answers then.", DefaultValueFactory = _ => 1_000_000 };
    private static readonly Option<string> Name = new("--provider") { Description = "One provider; all where none is named." };
    private static readonly Option<ulong?> Seed = new("--seed") { Description = "What the answers come from; any number where none is given." };
    private static readonly Option<long> From = new("--from") { Description = "The index of the first answer, to play one again." };

    public static RootCommand Make()
    {
        Name.AcceptOnlyFromAmong([.. Providers.All.Select(provider => provider.Name)]);
        Answers.Validators.Add(result => Require(result, Answers, 1));
        From.Validators.Add(result => Require(result, From, 0));
        RootCommand root = new("Calls the generated clients with arbitrary and mutated answers, and checks what every call promises.") { Answers, Name, Seed, From };
        root.SetAction((parsed, _) => RunAsync(
            parsed.GetValue(Name) is { } name ? [Providers.Find(name)] : Providers.All,
            new FuzzSettings(parsed.GetValue(Seed) ?? AnySeed(), parsed.GetValue(From), parsed.GetValue(Answers))));
        return root;
    }

    private static void Require(System.CommandLine.Parsing.OptionResult result, Option<long> option, long least)
    {
        if (result.Tokens is [var token] && long.TryParse(token.Value, CultureInfo.InvariantCulture, out long value) && value < least)
        {
            result.AddError($"{option.Name}: expected a number of at least {least}, found {value}.");
        }
    }

    private static ulong AnySeed() => (ulong)RandomNumberGenerator.GetInt32(int.MaxValue);

    private static async Task<int> RunAsync(IReadOnlyList<Provider> providers, FuzzSettings settings)
    {
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"seed {settings.Seed}, {settings.Answers:N0} calls from index {settings.From} for each of {string.Join(", ", providers.Select(provider => provider.Name))}"));
        int exitCode = Clean;
        foreach (Provider provider in providers)
        {
            Tally tally = await RunAsync(provider, settings);
            exitCode = tally.Findings.Count == 0 ? exitCode : Violated;
            if (tally.HasHang)
            {
                break;
            }
        }

        return exitCode;
    }

    private static async Task<Tally> RunAsync(Provider provider, FuzzSettings settings)
    {
        Stopwatch watch = Stopwatch.StartNew();
        FuzzRun run = new(provider, settings, TimeProvider.System);
        Tally tally = await run.RunAsync(count => Tell(provider.Name, count, watch));
        Console.Write(FuzzText.Of(provider.Name, tally));
        foreach ((long count, Finding first) in tally.Findings)
        {
            Console.Write(FuzzText.Of(provider.Name, settings.Seed, count, tally.HasHang ? first : await run.ShrinkAsync(first)));
        }

        return tally;
    }

    private static void Tell(string provider, long count, Stopwatch watch)
    {
        if (count % Stride == 0)
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{provider} {count:N0} after {watch.Elapsed.TotalSeconds:F0} s"));
        }
    }
}
