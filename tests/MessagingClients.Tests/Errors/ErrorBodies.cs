using System.Text;

namespace MessagingClients.Tests.Errors;

/// <summary>Bodies of errors as providers send them, documented or not, and what they say.</summary>
internal static class ErrorBodies
{
    public static IReadOnlyList<(string Body, string? Code, string? Message)> All { get; } =
    [
        // OpenPhone, as documented and as it is.
        ("""{"message":"Bad","code":"0200400","status":400,"docs":"https://d","title":"T","trace":"7","errors":[{"path":"/to","message":"must be"}]}""", "0200400", "Bad"),
        ("""{"error":{"message":"No such number","key":"not_found","trace":"t1"}}""", "not_found", "No such number"),

        // Solaris.
        ("""{"errors":[{"id":"1","status":409,"code":"conflict","title":"Conflict","detail":"Not verified","source":{"field":"x"}},{"code":"other"}]}""", "conflict", "Not verified"),
        ("""{"errors":[{"title":"Only a title"}]}""", null, "Only a title"),

        // Clerk, which documents none.
        ("""{"error":"Bad Request","message":"body is empty","code":17}""", "17", "body is empty"),
        ("""{"errorCode":-1.50e2,"errorMessage":"Opted out"}""", "-1.50e2", "Opted out"),
        ("""{"statusCode":422,"message":["sender must be text","body is empty"],"error":"Unprocessable Entity"}""", "Unprocessable Entity", "sender must be text"),

        // MyAlice.
        ("""{"error":"No such customer","code":"C1","success":false}""", "C1", "No such customer"),
        ("""{"detail":"Invalid api key provided."}""", null, "Invalid api key provided."),

        // RFC 9457.
        ("""{"type":"https://example.com/out-of-credit","title":"No credit","detail":"Your balance is 30","status":403}""", "https://example.com/out-of-credit", "Your balance is 30"),
        ("""{"type":"about:blank","title":"Not Found","status":404}""", null, "Not Found"),
        ("""{"type":"https://e/v","title":"Invalid","errors":[{"detail":"must be positive","pointer":"#/age"}]}""", "https://e/v", "must be positive"),
        ("""{"type":"object","message":"No problem"}""", null, "No problem"),

        // RFC 6749, section 5.2.
        ("""{"error":"invalid_client","error_description":"Unknown client"}""", "invalid_client", "Unknown client"),
        ("""{"error":"invalid_client"}""", "invalid_client", null),

        // Whatever else frameworks make of an error.
        (""" "Too many requests" """, null, "Too many requests"),
        ("""{"errors":{"body":["can't be blank","is short"],"to":["is odd"]}}""", null, "can't be blank"),
        ("""{"title":"Errors occurred","errors":{"To":"is odd"}}""", null, "is odd"),
        ("""{"errors":["The first","The second"]}""", null, "The first"),
        ("""{"errors":"All in one"}""", null, "All in one"),
        ("""{"detail":[{"loc":["body"],"msg":"field required","type":"missing"}]}""", null, "field required"),
        ("""{"detail":{"code":"quota","message":"Used up"}}""", "quota", "Used up"),
        ("""{"error":"Something went wrong"}""", null, "Something went wrong"),
        ("\uFEFF{\"message\":\"Marked\"}", null, "Marked"),
        ("""{"mess\u0061ge":"Esc\u0061ped \ud83d\ude00"}""", null, "Escaped 😀"),

        // What says nothing.
        ("", null, null),
        ("{}", null, null),
        ("[]", null, null),
        ("404", null, null),
        ("null", null, null),
        ("\"  \"", null, null),
        ("""{"message":null,"code":true,"error":false,"errors":[],"detail":{}}""", null, null),
        ("""{"message":"","code":" ","error":{"message":7,"key":[]}}""", null, null),
        ("<html><body>message: \"Bad Gateway\"</body></html>", null, null),
        ("message=Bad&code=7", null, null),
        ("\"quoted\" text", null, null),
        ("""{"message":"cut of""", null, null),
        ("""{"message":"half \ud83d"}""", null, null),
        ("""{"\ud83d":1,"message":"half a name"}""", null, null),
        (new string('[', 100_000), null, null),
        ("""{"errors":""" + string.Concat(Enumerable.Repeat("""{"detail":[""", 32_000)), null, null),
    ];

    public static CallReport Report(byte[] body, int status = 400, Outcome outcome = Outcome.Rejected) =>
        new() { Api = "Probe API", Operation = "probe", Outcome = outcome, StatusCode = status, RawBody = body };

    public static CallReport Report(string body) => Report(Encoding.UTF8.GetBytes(body));
}
