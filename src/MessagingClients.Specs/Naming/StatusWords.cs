namespace MessagingClients.Specs.Naming;

/// <summary>What a status is called.</summary>
internal static class StatusWords
{
    private static readonly Dictionary<string, string> Words = new()
    {
        ["200"] = "Ok", ["201"] = "Created", ["202"] = "Accepted", ["203"] = "Copied", ["204"] = "Empty", ["205"] = "Reset", ["206"] = "Partial",
        ["207"] = "Multiple", ["300"] = "Choice", ["301"] = "Moved", ["302"] = "Found", ["303"] = "Elsewhere", ["304"] = "Unchanged",
        ["307"] = "Redirect", ["308"] = "Redirect", ["400"] = "BadRequest", ["401"] = "Unauthorized", ["402"] = "Payment",
        ["403"] = "Forbidden", ["404"] = "NotFound", ["405"] = "Method", ["406"] = "NotAcceptable", ["408"] = "Timeout",
        ["409"] = "Conflict", ["410"] = "Gone", ["411"] = "Length", ["412"] = "Precondition", ["413"] = "TooLarge",
        ["414"] = "TooLong", ["415"] = "MediaType", ["416"] = "Range", ["417"] = "Expectation", ["422"] = "Unprocessable", ["423"] = "Locked",
        ["424"] = "Dependency", ["428"] = "Unconditional", ["429"] = "TooManyRequests", ["451"] = "Legal", ["500"] = "Server", ["501"] = "NotImplemented",
        ["502"] = "Gateway", ["503"] = "Unavailable", ["504"] = "GatewayTimeout", ["507"] = "Storage",
    };

    /// <summary>One or two words, such as <c>NotFound</c>; <c>Status418</c> where there are none.</summary>
    /// <param name="status">The status as the document writes it: <c>404</c>, <c>4XX</c> or <c>default</c>.</param>
    public static string Of(string status) => Words.GetValueOrDefault(status) ?? status switch
    {
        "default" => "Other",
        ['4', 'X' or 'x', ..] => "Client",
        ['5', 'X' or 'x', ..] => "Server",
        ['2', 'X' or 'x', ..] => "Ok",
        _ => "Status" + Naming.Words.Pascal("s" + status)[1..],
    };
}
