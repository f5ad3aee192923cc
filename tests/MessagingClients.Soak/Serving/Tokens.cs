using System.Globalization;

namespace MessagingClients.Soak.Serving;

/// <summary>A token endpoint: tokens are kept for a second at most, a minute before their end, and some requests get none.</summary>
internal static class Tokens
{
    public const string Path = "/token";
    public const string Prefix = "Bearer soak-token-";

    private static readonly GoodAnswer Answer = new(200, "", """{"error":"invalid_client"}""");

    public static IReadOnlyList<Fault> All { get; } =
    [
        new("token", 850, (dice, _) => Give(dice)),
        new("token: 429 with Retry-After", 10, (dice, _) => Play(Refusals.All, "429 with Retry-After in seconds", dice)),
        new("token: 4xx", 10, (dice, _) => Play(Refusals.All, "4xx", dice)),
        new("token: 5xx", 10, (dice, _) => Play(Refusals.All, "5xx", dice)),
        new("token: 3xx", 5, (dice, _) => Play(Refusals.All, "3xx", dice)),
        new("token: garbage", 5, (dice, _) => Play(Breaks.All, "garbage", dice)),
        new("token: reset", 10, (dice, _) => Play(Breaks.All, "reset after the request", dice)),
        new("token: closed", 10, (dice, _) => Play(Breaks.All, "closed after the request", dice)),
        new("token: no answer", 1, (dice, _) => Play(Breaks.All, "no answer", dice)),
        new("token: cut short", 10, (dice, _) => Cut(Give(dice))),
        new("token: none in it", 5, (_, _) => new Script(Wire.Answer(200, "{}", Wire.Json)) { Status = 200 }),
    ];

    private static Script Give(Dice dice)
    {
        string life = dice.Pick("1", "30", "60.02", "60.1", "60.5", "61");
        string token = $"soak-token-{dice.Below(int.MaxValue).ToString(CultureInfo.InvariantCulture)}";
        return new Script(Wire.Answer(200, $$"""{"access_token":"{{token}}","token_type":"Bearer","expires_in":{{life}}}""", Wire.Json)) { Status = 200 };
    }

    private static Script Cut(Script script) => script with { Bytes = script.Bytes[..^9], End = ScriptEnd.Close };

    private static Script Play(IReadOnlyList<Fault> faults, string name, Dice dice) =>
        faults.First(fault => fault.Name == name).Make(dice, Answer);
}
