namespace MessagingClients.Soak.Serving;

/// <summary>What a provider answers when all goes well, and what an error of its looks like.</summary>
internal sealed record GoodAnswer(int Status, string Body, string Error)
{
    private static readonly Dictionary<string, GoodAnswer> All = new(StringComparer.Ordinal)
    {
        ["clerk"] = new(201, """{"data":{"id":1,"status":"sent","created":"2026-01-01T00:00:00.000Z"}}""", """{"message":"No.","statusCode":400}"""),
        ["myalice"] = new(200, """{"id":"1","project_id":1,"status":"success","message":"sent"}""", """{"success":false,"error":"No."}"""),
        ["openphone"] = new(202, """{"data":{"id":"AC1","status":"queued","createdAt":"2026-01-01T00:00:00.000Z"}}""", """{"message":"No.","code":"0201400","status":400,"docs":"","title":"No","trace":"1"}"""),
        ["solaris"] = new(202, """{"id":"1","message":"Accepted"}""", """{"errors":[{"id":"1","status":400,"code":"no","title":"No","detail":"No."}]}"""),
        ["textus"] = new(201, """{"id":"1"}""", """{"errors":{"body":["No."]}}"""),
    };

    /// <summary>That of a provider; <see langword="null"/> where there is none of this name.</summary>
    public static GoodAnswer? Find(string provider) => All.GetValueOrDefault(provider);
}
