namespace MessagingClients.Specs.Cases;

/// <summary>The table of outcomes, for answers that came whole.</summary>
internal static class AnswerExpectations
{
    public static CaseExpectation Of(int status, AnswerReading reading, bool hasRaw, CaseBody body = CaseBody.Json) =>
        new(status is >= 200 and < 300 ? Success(reading) : CaseEnd.Throws, Outcome(status))
        {
            Status = status,
            TypedEqual = reading == AnswerReading.Typed && (body is CaseBody.Json or CaseBody.Text || status is >= 200 and < 300),
            Body = body,
            RawBody = hasRaw && !(IsOfEvents(body) && status is >= 200 and < 300) && (status is < 200 or >= 300 || reading == AnswerReading.Unreadable),
        };

    /// <summary>Whether the body is events. Those that were read are the caller's already.</summary>
    public static bool IsOfEvents(CaseBody body) => body is CaseBody.Events or CaseBody.TextEvents;

    private static CaseEnd Success(AnswerReading reading) => reading switch
    {
        AnswerReading.Unreadable => CaseEnd.Throws,
        AnswerReading.Either => CaseEnd.ReturnsOrThrows,
        _ => CaseEnd.Returns,
    };

    private static ExpectedOutcome Outcome(int status) => status switch
    {
        >= 200 and < 300 => ExpectedOutcome.Accepted,
        408 => ExpectedOutcome.Unknown,
        >= 300 and < 500 => ExpectedOutcome.Rejected,
        _ => ExpectedOutcome.Unknown,
    };
}
