using System.Globalization;
using static MessagingClients.Specs.Cases.FaultScript;

namespace MessagingClients.Specs.Cases;

/// <summary>Whole answers whose status or headers could lead a client to send again, or to send elsewhere.</summary>
internal static class FaultsOfStatus
{
    /// <summary>A host that is not the provider's. No such host exists; a bench may put one in its place.</summary>
    public const string OtherHost = "elsewhere.invalid";

    private const string RetryAfter = "Retry-After";
    private static readonly int[] Redirections = [301, 302, 303, 307, 308];

    public static IEnumerable<Fault> Of(FaultWire wire) =>
    [
        new("status-999", Answer(999), wire.Unknown with { Status = 999 }),
        new("status-600", Answer(600), wire.Unknown with { Status = 600 }),
        new("204-empty", Answer(204), wire.Taken with { Status = 204 }),
        new("205-empty", Answer(205), wire.Taken with { Status = 205 }),
        new("304-empty", Answer(304), FaultWire.Rejected(304)),
        .. Redirects(),
        new("challenge-401", Answer(401, ("WWW-Authenticate", "Basic realm=\"made-up\"")), FaultWire.Rejected(401)),
        new("challenge-407", Answer(407, ("Proxy-Authenticate", "Basic realm=\"made-up\"")), FaultWire.Rejected(407)),
        .. Repeats(wire),
    ];

    private static IEnumerable<Fault> Redirects() =>
    [
        .. from status in Redirections
           select Redirect($"redirect-{status.ToString(CultureInfo.InvariantCulture)}-to-other-host", status, $"http://{OtherHost}/taken"),
        Redirect("redirect-307-to-same-host", 307, "again"),
        Redirect("redirect-308-in-a-loop", 308, ""),
        Redirect("redirect-302-to-no-url", 302, "http://["),
        Redirect("redirect-302-to-a-file", 302, "file:///etc/passwd"),
        new("redirect-302-without-location", Answer(302), FaultWire.Rejected(302)),
    ];

    private static IEnumerable<Fault> Repeats(FaultWire wire) =>
    [
        new("408-asks-to-repeat", Answer(408, ("Connection", "close")), wire.Unknown with { Status = 408 }),
        new("421-asks-to-repeat", Answer(421), FaultWire.Rejected(421)),
        new("425-asks-to-repeat", Answer(425), FaultWire.Rejected(425)),
        new("503-retry-after-seconds", Answer(503, (RetryAfter, "1")), wire.Unknown with { Status = 503 }),
        .. from wait in new (string Name, string Value)[]
           {
               ("seconds", "1"),
               ("zero", "0"),
               ("date", "Fri, 02 Jan 2026 03:04:05 GMT"),
               ("past-date", "Thu, 01 Jan 1970 00:00:00 GMT"),
               ("negative", "-5"),
               ("huge", "99999999999999999999"),
               ("garbage", "soon"),
           }
           select new Fault($"429-retry-after-{wait.Name}", Answer(429, (RetryAfter, wait.Value)), FaultWire.Rejected(429)),
        new("429-retry-after-twice", Scripted(Hear, Send(FaultWire.HeadOf("HTTP/1.1 429 Scripted", "Retry-After: 1", "Retry-After: 2", FaultWire.Length(0)))), FaultWire.Rejected(429)),
    ];

    private static Fault Redirect(string name, int status, string location) => new(name, Answer(status, ("Location", location)), FaultWire.Rejected(status));

    private static ServedAnswer Answer(int status, params IEnumerable<(string Name, string Value)> headers) =>
        new(status, [.. headers.Select(header => KeyValuePair.Create(header.Name, header.Value))], null, false);
}
