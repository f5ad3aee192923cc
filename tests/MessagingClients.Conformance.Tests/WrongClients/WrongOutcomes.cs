namespace MessagingClients.Conformance.Tests.WrongClients;

/// <summary>Clients that are wrong about what became of a message.</summary>
internal static class WrongOutcomes
{
    private const string Oracle = "outcome";
    private const string Rules = "Sending/OutcomeRules.cs";

    public static IReadOnlyList<WrongClient> All { get; } =
    [
        new("reports an unreadable 2xx as rejected", "clerk", Oracle, "clerk/*/201/html-page",
            new SourceEdit("Sending/ResponseReader.cs", "Outcome = call.Outcome", "Outcome = _exchange.Status is < 300 ? Outcome.Rejected : call.Outcome")),
        new("reports a 2xx that breaks off as unknown", "clerk", Oracle, "clerk/*/fault/*-mid-body",
            new SourceEdit(Rules, "{ IsFromElsewhere: true } => Outcome.Unknown,", "{ IsFromElsewhere: true } or { Cause: not null, Left: true } => Outcome.Unknown,")),
        new("reports a 5xx as rejected", "openphone", Oracle, "openphone/*/500/html-page",
            new SourceEdit(Rules, ">= 300 and < 500", ">= 300")),
        new("reports a 4xx as unknown", "myalice", Oracle, "myalice/*/400/*",
            new SourceEdit(Rules, ">= 300 and < 500", ">= 300 and < 400")),
        new("reports a 3xx as unknown", "clerk", Oracle, "clerk/*/30?/*",
            new SourceEdit(Rules, ">= 300 and < 500", ">= 400 and < 500")),
        new("reports a 408 as rejected", "textus", Oracle, "textus/*/408/*",
            new SourceEdit(Rules, "408 => Outcome.Unknown", "408 => Outcome.Rejected")),
        new("reports a status beyond 599 as accepted", "clerk", Oracle, "clerk/*/fault/status-*",
            new SourceEdit(Rules, ">= 200 and < 300", "(>= 200 and < 300) or > 599")),
        new("reports nothing sent after the request has left", "clerk", Oracle, "clerk/*/fault/reset-after-request",
            new SourceEdit(Rules, "left ? Outcome.Unknown : Outcome.NotSent", "Outcome.NotSent")),
        new("reports unknown where nobody listens", "clerk", Oracle, "clerk/*/fault/closed-port",
            new SourceEdit(Rules, "left ? Outcome.Unknown : Outcome.NotSent", "Outcome.Unknown")),
        new("forgets that the request has left", "textus", Oracle, "textus/*/fault/reset-after-request",
            new SourceEdit("Sending/RequestContent.cs", "(int)State.Fresh) == (int)State.Left", "(int)State.Fresh) == (int)State.Closed")),
        new("reports a canceled call as nothing sent", "clerk", Oracle, "clerk/*/environment/cancel/*",
            new SourceEdit("Sending/ResponseReader.cs", "Outcome = call.Outcome", "Outcome = call.Cancellation is null ? call.Outcome : Outcome.NotSent")),
        new("reports a passed deadline as rejected", "solaris", Oracle, "solaris/*/fault/stall-after-request",
            new SourceEdit("Sending/ResponseReader.cs", "Outcome = call.Outcome", "Outcome = _exchange.TimedOut ? Outcome.Rejected : call.Outcome")),
    ];
}
