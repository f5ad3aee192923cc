using System.Text;

namespace MessagingClients.Soak.Serving;

/// <summary>Successes, good ones and such as cannot be read.</summary>
internal static class Successes
{
    private const string Chunked = "Transfer-Encoding: chunked";
    private const string Page = "<html><body>Welcome</body></html>";
    private const int TooLong = 200_000;

    public static IReadOnlyList<Fault> All { get; } =
    [
        new("success", 500, (_, good) => Good(good)),
        new("success, then closed later", 30, (_, good) => Good(good) with { End = ScriptEnd.CloseLater }),
        new("success, then closed", 20, (_, good) => Good(good) with { End = ScriptEnd.Close }),
        new("success in drips", 15, (dice, good) => Good(good) with { Pause = dice.Between(1, 40) }),
        new("success before the body was read", 10, (_, good) => Good(good) with { HearsBody = false }),
        new("success after 103", 10, (_, good) => Good(good) with { Bytes = [.. Wire.Head(103, "Link: </a>"), .. Wire.Answer(good.Status, good.Body, Wire.Json)] }),
        new("success of another status", 10, (dice, good) => Whole(dice.Pick(200, 201, 202, 203, 226, 299), good.Body, Wire.Json)),
        new("success without a body", 10, (dice, _) => Whole(dice.Pick(200, 201, 202, 204, 205), "")),
        new("success as a page", 10, (_, good) => Whole(good.Status, Page, "Content-Type: text/html")),
        new("success of garbage", 10, (dice, good) => Of(good.Status, Wire.Answer(good.Status, dice.Bytes(300), Wire.Json))),
        new("success of bad gzip", 10, (dice, good) => Of(good.Status, Wire.Answer(good.Status, dice.Bytes(300), Wire.Json, "Content-Encoding: gzip"))),
        new("success cut short", 10, (_, good) => Cut(good) with { End = ScriptEnd.Close }),
        new("success cut by a reset", 10, (_, good) => Cut(good) with { End = ScriptEnd.Reset }),
        new("success that stalls", 3, (_, good) => Cut(good) with { End = ScriptEnd.Stall }),
        new("success longer than told", 5, (_, good) => Of(good.Status, [.. Wire.Head(good.Status, Wire.Json, Wire.Length(5)), .. Text(good.Body)]) with { End = ScriptEnd.Close }),
        new("success in bad chunks", 10, (_, good) => Of(good.Status, [.. Wire.Head(good.Status, Wire.Json, Chunked), .. Text("zz\r\n" + good.Body)]) with { End = ScriptEnd.Close }),
        new("success in chunks without an end", 5, (_, good) => Of(good.Status, [.. Wire.Head(good.Status, Wire.Json, Chunked), .. Text("5\r\n{\"a\":\r\n")]) with { End = ScriptEnd.Close }),
        new("success too long", 5, (_, good) => Whole(good.Status, new string(' ', TooLong) + good.Body, Wire.Json)),
        new("success without end", 3, (_, good) => Of(good.Status, Wire.Head(good.Status, Wire.Json)) with { End = ScriptEnd.Endless }),
    ];

    private static Script Good(GoodAnswer good) => Whole(good.Status, good.Body, Wire.Json) with { IsReadable = true };

    private static Script Whole(int status, string body, params ReadOnlySpan<string> headers) => Of(status, Wire.Answer(status, body, headers));

    private static Script Of(int status, byte[] bytes) => new(bytes) { Status = status };

    private static Script Cut(GoodAnswer good) => Of(good.Status, Wire.Answer(good.Status, good.Body, Wire.Json)[..^9]);

    private static byte[] Text(string text) => Encoding.UTF8.GetBytes(text);
}
