using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using MessagingClients.Fuzz.Contract;

namespace MessagingClients.Fuzz.Answers;

/// <summary>Makes headers. Names of media types are left alone: a client names them where a body cannot be read.</summary>
internal static class HeaderLists
{
    private const string Marker = Private.Marker;

    private static readonly string[] Waits =
    [
        "0", "1", "30", "120", "86400", "-5", "1.5", "2147483647", "2147483648", "99999999999999999999", "", " ", " 7 ", "+3", "1e3", "abc", Marker, "\u0663",
        "1, 2", "Wed, 21 Oct 2015 07:28:00 GMT", "Fri, 31 Dec 9999 23:59:59 GMT", "Wed, 32 Oct 2026 07:28:00 GMT", "Thu, 01 Jan 2026 00:01:00 GMT",
        "Thursday, 01-Jan-26 00:02:00 GMT", "Thu Jan  1 00:03:00 2026", "2026-01-01T00:04:00Z", "Do, 01 Jan 2026 00:05:00 GMT",
    ];

    private static readonly string[] Types =
    [
        "application/json", "application/json; charset=utf-8", "application/vnd.textus+jsonld", $"application/json; charset={Marker}", $"text/plain; name=\"{Marker}\"",
        "text/html", "text/plain", "application/problem+json", "image/png", "", ";", "json", $"{Marker} {Marker}", "application/json; charset=utf-16", "a/" + new string('b', 200),
    ];

    private static readonly ServedHeader[] Others =
    [
        new("Content-Encoding", "gzip"), new("Content-Encoding", Marker), new("Content-Length", "-1"), new("Content-Length", "99999999999"), new("Content-Length", "0"),
        new("Transfer-Encoding", "chunked"), new("Connection", "close"), new("Location", $"https://{Marker}.example/?{Marker}"), new("Set-Cookie", Marker), new("Date", Marker),
        new("WWW-Authenticate", $"Bearer error=\"{Marker}\""), new("X-Request-Id", Marker), new("X-Request-Id", ""), new("X-RateLimit-Reset", Marker), new("", Marker),
        new("Bad Name", Marker), new("X-Lines", $"a\r\nX-Other: {Marker}"), new("X-Folded", $"a\r\n b"), new("X-Letters", "\u00e9\u4e16\ud83d"), new("X-Null", "\0"),
        new("X-Long", new string('x', 10_000)), new("Expires", "-1"), new("Content-Range", Marker), new("Content-Disposition", Marker), new("ETag", Marker), new("Via", Marker),
    ];

    private static readonly Gen<string> Date = Gen.Choose(-100_000, 100_000)
        .Select(seconds => new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero).AddSeconds(seconds).ToString("r", CultureInfo.InvariantCulture));

    private static readonly Gen<string> Seconds = Gen.Choose(0, 1_000_000).Select(seconds => seconds.ToString(CultureInfo.InvariantCulture));

    private static readonly Gen<ServedHeader> One = Gen.Frequency(
        (2, Gen.Elements(Waits).Select(value => new ServedHeader("Retry-After", value))),
        (1, Date.Or(Seconds).Select(value => new ServedHeader("Retry-After", value))),
        (3, Gen.Elements(Types).Select(value => new ServedHeader("Content-Type", value))),
        (4, Gen.Elements(Others)));

    public static ServedHeader Planted { get; } = new("X-Planted", Marker);

    public static Gen<IReadOnlyList<ServedHeader>> Any { get; } = Gen.OneOf(
        Enumerable.Range(0, 5).Select(count => One.ArrayOf(count).Select(headers => (IReadOnlyList<ServedHeader>)[Planted, .. headers])));
}
