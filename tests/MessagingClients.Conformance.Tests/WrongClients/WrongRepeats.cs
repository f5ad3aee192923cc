namespace MessagingClients.Conformance.Tests.WrongClients;

/// <summary>Clients that repeat what they must not, or not as they must, and those that are wrong about what came of it.</summary>
internal static class WrongRepeats
{
    private const string Sends = "sends";
    private const string Waits = "waits";
    private const string Attempts = "attempts";
    private const string Rules = "Retries/RepeatRules.cs";
    private const string Strategy = "Retries/RetryStrategy.cs";

    public static IReadOnlyList<WrongClient> All { get; } =
    [
        new("repeats a 500 without a key", "clerk", Sends, "clerk/*/repeat/500-then-success",
            new SourceEdit(Rules, "{ Outcome: Outcome.Unknown } => call.IdempotencyKey is not null", "{ Outcome: Outcome.Unknown } => true")),
        new("repeats a lost connection without a key", "myalice", Sends, "myalice/*/repeat/reset-*",
            new SourceEdit(Rules, "{ Outcome: Outcome.Unknown } => call.IdempotencyKey is not null", "{ Status: null } => true")),
        new("repeats a 429 that may have been processed", "textus", Sends, "textus/*/repeat/429-*",
            new SourceEdit(Rules, "call.IdempotencyKey is not null || call.Operation.IsUnprocessedAfter429", "true")),
        new("takes what comes after a 429 for unprocessed as well", "openphone", Sends, "openphone/*/repeat/429-then-503-*",
            new SourceEdit(Rules, "{ Outcome: Outcome.Unknown } => call.IdempotencyKey is not null", "{ Outcome: Outcome.Unknown } => call.Attempts > 0")),
        new("repeats a success that cannot be read", "solaris", Sends, "solaris/*/repeat/unreadable-success-*",
            new SourceEdit(Rules, "_ => false,", "_ => exchange.Status is >= 200 and < 300 && !exchange.Body!.Bytes.StartsWith(\"{\"u8),")),
        new("repeats whatever comes with a time to wait", "clerk", Sends, "clerk/*/repeat/40?-then-success",
            new SourceEdit(Rules, "_ => false,", "_ => exchange.RetryAfter is not null,")),
        new("repeats with a new key each time", "solaris", Sends, "solaris/*/repeat/503-then-success",
            new SourceEdit("Sending/OutgoingRequest.cs", "new(body);", """
                new(body with { Content = System.Text.Encoding.UTF8.GetBytes(System.Text.RegularExpressions.Regex.Replace(
                    System.Text.Encoding.UTF8.GetString(body.Content.Span), "(?<=\"idempotency_key\":\")[^\"]*", _ => Guid.NewGuid().ToString())) });
                """)),
        new("never repeats", "solaris", Sends, "solaris/*/repeat/*-then-success",
            new SourceEdit("Sending/ApiConnection.cs", "MayRepeat = options.Retry && _settings.MaxRetries > 0", "MayRepeat = false")),

        new("does not heed the time to wait", "openphone", Waits, "openphone/*/repeat/429-with-seconds-then-success",
            new SourceEdit(Strategy, "exchange.RetryAfter ?? settings", "settings")),
        new("heeds no date to wait for", "clerk", Waits, "clerk/*/repeat/429-with-date-then-success",
            new SourceEdit("Sending/Exchange.cs", "header?.Delta ?? (header?.Date - _deadline.Time.GetUtcNow())", "header?.Delta")),
        new("waits past its deadline", "openphone", "deadline", "openphone/*/repeat/429-with-seconds-past-deadline-*",
            new SourceEdit(Strategy, " && call.Clock.Allows(wait) ? wait : null", " ? wait : null")),

        new("forgets a request of which nothing is known once another is rejected", "solaris", "outcome", "solaris/*/repeat/503-then-400",
            new SourceEdit("Sending/OutcomeRules.cs", "(Outcome.Unknown, _) or (_, Outcome.Unknown)", "(_, Outcome.Unknown)")),
        new("forgets a success once another request was lost", "solaris", "outcome", "solaris/*/repeat/503-then-success",
            new SourceEdit("Sending/OutcomeRules.cs", "(_, Outcome.Accepted) => Outcome.Accepted,", ""),
            new SourceEdit("Sending/ResponseReader.cs", "return defect is null", "return defect is null && call.Outcome == Outcome.Accepted")),

        new("counts the last request only", "solaris", Attempts, "solaris/*/repeat/503-then-success",
            new SourceEdit("Sending/Call.cs", "Attempts += last.Left", "Attempts = last.Left")),
        new("counts requests that never left", "clerk", Attempts, "clerk/*/fault/closed-port",
            new SourceEdit("Sending/Call.cs", "last.Left ? 1 : 0", "1")),
    ];
}
