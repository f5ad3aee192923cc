using System.Text;

namespace MessagingClients.Soak.Serving;

/// <summary>What happens where no answer comes that could be understood.</summary>
internal static class Breaks
{
    public static IReadOnlyList<Fault> All { get; } =
    [
        new("reset before the body was read", 10, (_, _) => Silent(ScriptEnd.Reset) with { HearsBody = false }),
        new("closed before the body was read", 10, (_, _) => Silent(ScriptEnd.Close) with { HearsBody = false }),
        new("reset after the request", 15, (_, _) => Silent(ScriptEnd.Reset)),
        new("closed after the request", 15, (_, _) => Silent(ScriptEnd.Close)),
        new("no answer", 6, (_, _) => Silent(ScriptEnd.Stall)),
        new("head cut short", 8, (dice, good) => Part(dice, good, ScriptEnd.Close)),
        new("head cut by a reset", 8, (dice, good) => Part(dice, good, ScriptEnd.Reset)),
        new("head that stalls", 3, (dice, good) => Part(dice, good, ScriptEnd.Stall)),
        new("head in drips", 3, (dice, good) => new Script(Wire.Answer(good.Status, good.Body, Wire.Json)) { Status = good.Status, Pause = dice.Between(60, 200) }),
        new("garbage", 8, (dice, _) => new Script(dice.Bytes(200)) { End = ScriptEnd.Close }),
        new("malformed status line", 8, (dice, _) => new Script(Text(dice.Pick("HTTP/1.1 abc\r\n\r\n", "HTTP/9.9 200 OK\r\n\r\n", "ICY 200 OK\r\n\r\n", "HTTP/1.1 20\r\n\r\n"))) { End = ScriptEnd.Close }),
        new("headers too long", 3, (_, good) => new Script(Wire.Head(good.Status, "X-Long: " + new string('x', 100_000))) { End = ScriptEnd.Close }),
        new("headers too many", 3, (_, good) => new Script(Wire.Head(good.Status, [.. Enumerable.Repeat("X-Many: x", 10_000)])) { End = ScriptEnd.Close }),
    ];

    private static Script Silent(ScriptEnd end) => new([]) { End = end };

    private static Script Part(Dice dice, GoodAnswer good, ScriptEnd end) =>
        new(Wire.Head(good.Status, Wire.Json, Wire.Length(100))[..dice.Between(1, 40)]) { End = end };

    private static byte[] Text(string text) => Encoding.UTF8.GetBytes(text);
}
