namespace MessagingClients.Conformance.Tests.WrongClients;

/// <summary>Clients that lose what a caller needs to find out what happened: the status and the raw body.</summary>
internal static class WrongEvidence
{
    private const string Status = "status";
    private const string Raw = "raw-body";
    private const string Reader = "Sending/ResponseReader.cs";

    public static IReadOnlyList<WrongClient> All { get; } =
    [
        new("loses the status of a failure", "clerk", Status, "clerk/*/400/*",
            new SourceEdit(Reader, "StatusCode = _exchange.Status ?? ", "StatusCode = ")),
        new("tells the documented status for another one", "openphone", Status, "openphone/*/50?/undocumented",
            new SourceEdit(Reader, "StatusCode = _exchange.Status ?? ", "StatusCode = _exchange.Status is >= 500 ? 500 : _exchange.Status ?? ")),
        new("tells every success as a 200", "textus", Status, "textus/*/201/complete",
            new SourceEdit(Reader, "(value!, status, _exchange.Headers", "(value!, 200, _exchange.Headers")),
        new("loses the status when the body breaks off", "clerk", Status, "clerk/*/fault/*-mid-body",
            new SourceEdit(Reader, "StatusCode = _exchange.Status ?? ", "StatusCode = _exchange.Cause is null ? _exchange.Status : ")),

        new("loses the raw body", "clerk", Raw, "clerk/*/400/*",
            new SourceEdit(Reader, "RawBody = _exchange.Body?.CopyRaw() ?? ", "RawBody = ")),
        new("keeps the beginning of the raw body only", "openphone", Raw, "openphone/*/400/complete",
            new SourceEdit("Sending/ResponseBody.cs", "64 * 1024", "16")),
        new("loses the first byte of the raw body", "myalice", Raw, "myalice/*/400/*",
            new SourceEdit("Sending/ResponseBody.cs", "Bytes[..Math.Min(_length, RawLimit)].ToArray()", "Bytes[Math.Min(_length, 1)..].ToArray()")),
        new("loses the raw body of an unreadable success", "solaris", Raw, "solaris/*/202/html-page",
            new SourceEdit(Reader, "RawBody = _exchange.Body?.CopyRaw() ?? ", "RawBody = _exchange.Status is < 300 ? [] : _exchange.Body?.CopyRaw() ?? ")),
        new("loses what had come of a truncated body", "clerk", Raw, "clerk/*/fault/stall-mid-body",
            new SourceEdit("Sending/ResponseBody.cs", "        return body;", "        body._length = body.Defect is null ? body._length : 0;\n        return body;")),
        new("loses the raw body of an error that cannot be read", "openphone", Raw, "openphone/*/400/html-page",
            new SourceEdit("Operations/Failure{TError}.cs", "new ApiException(report, explain(defect))", "new ApiException(new CallReport { Api = report.Api, Operation = report.Operation, Outcome = report.Outcome, StatusCode = report.StatusCode }, explain(defect))")),
    ];
}
