using System.Globalization;

namespace MessagingClients.Soak.Serving;

/// <summary>Answers that are no success.</summary>
internal static class Refusals
{
    private const string Page = "<html><body>Bad gateway</body></html>";

    public static IReadOnlyList<Fault> All { get; } =
    [
        new("4xx", 20, (dice, good) => Error(dice.Pick(400, 402, 403, 404, 405, 409, 410, 413, 415, 421, 422, 425, 451, 499), good.Error)),
        new("4xx as a page", 5, (dice, _) => Error(dice.Pick(400, 403, 404), Page)),
        new("4xx cut short", 5, (dice, good) => Cut(dice.Pick(400, 403, 404), good)),
        new("401", 20, (_, good) => Error(401, good.Error)),
        new("408", 8, (_, good) => Error(408, good.Error)),
        new("429", 20, (_, good) => Error(429, good.Error)),
        new("429 with Retry-After in seconds", 20, (dice, good) => InSeconds(429, dice, good)),
        new("429 with Retry-After as a date", 10, (dice, good) => AtDate(429, dice, good)),
        new("429 with an odd Retry-After", 15, (dice, good) => Odd(429, dice, good)),
        new("503 with Retry-After in seconds", 5, (dice, good) => InSeconds(503, dice, good)),
        new("503 with Retry-After as a date", 5, (dice, good) => AtDate(503, dice, good)),
        new("503 with an odd Retry-After", 5, (dice, good) => Odd(503, dice, good)),
        new("5xx", 30, (dice, good) => Error(dice.Pick(500, 501, 502, 503, 504, 507, 511, 599), good.Error)),
        new("5xx as a page", 10, (dice, _) => Error(dice.Pick(502, 503, 504), Page)),
        new("5xx cut short", 5, (dice, good) => Cut(dice.Pick(500, 502), good)),
        new("5xx that stalls", 3, (dice, good) => Cut(dice.Pick(500, 502), good) with { End = ScriptEnd.Stall }),
        new("3xx", 10, (dice, _) => Of(dice.Pick(301, 302, 303, 307, 308), "", "Location: /elsewhere")),
        new("304", 2, (_, _) => Of(304, "")),
        new("101", 3, (_, _) => new Script(Wire.Head(101, "Upgrade: soak", "Connection: Upgrade")) { Status = 101, End = ScriptEnd.Close }),
        new("600 and above", 5, (dice, good) => Error(dice.Pick(600, 777, 999), good.Error)),
    ];

    private static Script Error(int status, string body) => Of(status, body, Wire.Json);

    private static Script Of(int status, string body, params ReadOnlySpan<string> headers) =>
        new(Wire.Answer(status, body, headers)) { Status = status };

    private static Script Cut(int status, GoodAnswer good) =>
        new(Wire.Answer(status, good.Error, Wire.Json)[..^9]) { Status = status, End = ScriptEnd.Close };

    private static Script InSeconds(int status, Dice dice, GoodAnswer good)
    {
        int seconds = dice.Pick(0, 0, 0, 1, 1, 2, 30);
        string header = "Retry-After: " + seconds.ToString(CultureInfo.InvariantCulture);
        return Of(status, good.Error, Wire.Json, header) with { NotBefore = DateTimeOffset.UtcNow.AddSeconds(seconds) };
    }

    private static Script AtDate(int status, Dice dice, GoodAnswer good)
    {
        string date = DateTimeOffset.UtcNow.AddSeconds(dice.Between(-3600, 2) is > 0 and int soon ? soon : -60).ToString("r", CultureInfo.InvariantCulture);
        return Of(status, good.Error, Wire.Json, "Retry-After: " + date) with
        {
            NotBefore = DateTimeOffset.ParseExact(date, "r", CultureInfo.InvariantCulture),
        };
    }

    private static Script Odd(int status, Dice dice, GoodAnswer good) => Of(
        status, good.Error, Wire.Json, "Retry-After: " + dice.Pick("soon", "-5", "1.5", "99999999999999", "", "1, 2", "Wed, 32 Oct 2026 07:28:00 GMT"));
}
