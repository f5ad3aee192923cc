using System.Text;

namespace MessagingClients.Specs.Cases;

/// <summary>Bodies at the edges of what JSON is.</summary>
internal static class FaultsOfJson
{
    public static IEnumerable<Fault> Of(FaultWire wire)
    {
        string body = Encoding.UTF8.GetString(wire.Body.Span);
        return
        [
            Served(wire, "json-with-trailing-bytes", body + " trailing", wire.Unreadable),
            Served(wire, "json-twice", body + body, wire.Unreadable),
            Served(wire, "json-with-comment", "/* comment */" + body, wire.Unreadable),
            Served(wire, "json-with-trailing-comma", body.TrimEnd()[..^1] + ",}", wire.Unreadable),
            .. wire.IsObject ? Members(wire, body) : [],
        ];
    }

    private static Fault[] Members(FaultWire wire, string body) =>
    [
        Served(wire, "json-with-nan", With(body, "NaN"), wire.Unreadable),
        Served(wire, "json-with-lone-surrogate", With(body, "\"\\ud83d\""), wire.Unreadable),
        Served(wire, "json-with-control-character", With(body, "\"\u0001\""), wire.Unreadable),
        Served(wire, "json-with-nul-escape", With(body, "\"\\u0000\""), wire.Read),
        Served(wire, "json-with-1e400", With(body, "1e400"), wire.Read),
        Served(wire, "json-with-2-to-the-53", With(body, "9007199254740993"), wire.Read),
        Served(wire, "json-1000-deep", With(body, new string('[', 1000) + new string(']', 1000)), wire.Taken),
    ];

    /// <summary>The body with a member before the others that nobody knows.</summary>
    private static string With(string body, string value) =>
        $"{{\"x-odd\":{value}{(body.TrimEnd('}', ' ', '\r', '\n').Length > 1 ? "," : "")}{body[1..]}";

    private static Fault Served(FaultWire wire, string name, string body, CaseExpectation expectation) => new(
        name, new ServedAnswer(wire.Status, wire.Headers, Encoding.UTF8.GetBytes(body), false), expectation with { RawBody = true });
}
