using System.Text;
using MessagingClients.Conformance.WireMock;
using MessagingClients.Specs.Cases;

namespace MessagingClients.Testing.Tests.Requests;

/// <summary>A request as it goes over the wire, right or wrong.</summary>
internal sealed record WireRequest(string Label, string Method, string Target, IReadOnlyList<KeyValuePair<string, string>> Headers, byte[] Body)
{
    /// <summary>The request of a case, with all that is around its body as the document has it.</summary>
    public static WireRequest Of(ContractCase each) => new(
        each.Id,
        each.Operation.Method,
        each.Request.PathParameters.Aggregate(each.Operation.PathTemplate, (path, value) => path.Replace($"{{{value.Key}}}", Uri.EscapeDataString(Whole(value.Value)), StringComparison.Ordinal)),
        [Credential(each.Operation.Provider), new("Content-Type", each.Operation.RequestMediaType!), new("Accept", each.Operation.RequestMediaType!)],
        Encoding.UTF8.GetBytes(each.Request.Body));

    /// <summary>The same request, broken and bent in every way that is not about the schema of its body.</summary>
    public IEnumerable<WireRequest> Bent()
    {
        string text = Encoding.UTF8.GetString(Body);
        WireRequest With(string label, string? name, string? value) => this with
        {
            Label = $"{Label} {label}",
            Headers = [.. Headers.Where(header => header.Key != name), .. name is null || value is null ? [] : new[] { KeyValuePair.Create(name, value) }],
        };
        WireRequest Saying(string label, string body) => this with { Label = $"{Label} {label}", Body = Encoding.UTF8.GetBytes(body) };
        string credential = Headers[0].Key;
        return
        [
            With("no credential", credential, null),
            With("empty credential", credential, ""),
            this with { Label = "two credentials", Headers = [.. Headers, Headers[0]] },
            With("no media type", "Content-Type", null),
            With("plain text", "Content-Type", "text/plain"),
            With("in UTF-16", "Content-Type", $"{Headers[1].Value}; charset=utf-16"),
            With("in UTF-8", "Content-Type", $"{Headers[1].Value}; charset=\"UTF-8\""),
            With("no accept", "Accept", null),
            With("accepts pages", "Accept", "text/html"),
            With("accepts anything", "Accept", "*/*;q=0.1"),
            With("accepts nothing", "Accept", "*/*;q=0"),
            this with { Label = "GET", Method = "GET" },
            this with { Label = "slash", Target = Target + "/" },
            this with { Label = "elsewhere", Target = "/elsewhere" },
            this with { Label = "query", Target = Target + "?debug=true" },
            this with { Label = "two questions", Target = Target + "??a" },
            this with { Label = "path without UTF-8", Target = "/%FF/messages" },
            this with { Label = "path with a broken escape", Target = "/%C3%A/messages" },
            this with { Label = "path in UTF-8", Target = "/%C3%A4+%2F/messages" },
            this with { Label = "no body", Body = [] },
            this with { Label = "BOM", Body = [0xEF, 0xBB, 0xBF, .. Body] },
            this with { Label = "no UTF-8", Body = [.. Encoding.UTF8.GetBytes("{\"x\":\""), 0xFF, .. Encoding.UTF8.GetBytes("\",") , .. Body[1..]] },
            Saying("behind", text + " x"),
            Saying("comma", text[..^1] + ",}"),
            Saying("twice", text[..^1] + ",\"x\":1,\"x\":2}"),
            Saying("half a character", text[..^1] + ",\"x\":\"\\uD83D\"}"),
            Saying("half a name", text[..^1] + ",\"\\uD83D\":1}"),
            Saying("more", text[..^1] + ",\"x\":{\"y\":[null,1e400]}}"),
            Saying("no number", text[..^1] + ",\"x\":NaN}"),
            Saying("array", "[]"),
            Saying("null", "null"),
            Saying("text", "\"text\""),
        ];
    }

    public HttpRequestMessage ToMessage()
    {
        HttpRequestMessage message = new(new HttpMethod(Method), new Uri("https://provider.example" + Target)) { Content = new ByteArrayContent(Body) };
        foreach (KeyValuePair<string, string> header in Headers)
        {
            if (!message.Headers.TryAddWithoutValidation(header.Key, header.Value))
            {
                message.Content.Headers.TryAddWithoutValidation(header.Key, header.Value);
            }
        }

        return message;
    }

    public RecordedRequest ToRecord() => new(DateTimeOffset.UnixEpoch, Method, Target, Headers, Body, Matched: true);

    private static KeyValuePair<string, string> Credential(string provider) => provider switch
    {
        "clerk" => new("apiKey", "placeholder"),
        "myalice" => new("X-Myalice-Api-Key", "placeholder"),
        "openphone" => new("Authorization", "placeholder"),
        _ => new("Authorization", "Bearer placeholder"),
    };

    // What no URL can hold, a client refuses; here it only has to be some other text.
    private static string Whole(string text) => text is "" or "." or ".." || text.Any(char.IsSurrogate) ? "other" : text;
}
