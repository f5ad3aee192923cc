namespace MessagingClients.Specs.Cases;

/// <summary>Statuses that a document does not state: one of each hundred, and those with a meaning of their own.</summary>
internal static class UndocumentedAnswers
{
    private static readonly int[] Redirects = [301, 302, 303, 307, 308];
    private static readonly int[] Failures = [401, 408, 413, 418, 425, 429, 502, 503, 599];

    public static IEnumerable<(int Status, AnswerVariant Variant)> Of(CaseSource source, IReadOnlyList<DocumentedAnswer> documented, DocumentedAnswer? first)
    {
        IEnumerable<(int, AnswerVariant)> answers = [.. Successes(source, documented, first), .. Redirects.SelectMany(Redirect), .. Failures.SelectMany(Failure)];
        return answers.Where(answer => !documented.Any(known => known.Status == answer.Item1))
            .Select(answer => source.Node.HasNoBody(answer.Item1) ? (answer.Item1, answer.Item2 with { Body = null }) : answer);
    }

    /// <summary>A success is read like the first one that the document states; where others of them have a body, it may as well lack that.</summary>
    private static IEnumerable<(int, AnswerVariant)> Successes(CaseSource source, IReadOnlyList<DocumentedAnswer> documented, DocumentedAnswer? first) => first?.Media is not null && source.Success.Body is { } body
        ?
        [
            (299, new AnswerVariant("undocumented", body, AnswerReading.Typed)),
            (299, AnswerVariant.Of("undocumented-html-page", BrokenBodies.Page, source.Body is CaseBody.Text or CaseBody.Bytes ? AnswerReading.Typed : AnswerReading.Unreadable) with { MediaType = "text/html" }),
        ]
        : [(299, new AnswerVariant("undocumented", null, documented.Any(known => known is { IsSuccess: true, Media: not null }) ? AnswerReading.Either : AnswerReading.Untyped))];

    /// <summary>The place to go to is beside the operation, where a request that follows is seen.</summary>
    private static IEnumerable<(int, AnswerVariant)> Redirect(int status) =>
        [(status, AnswerVariant.Of("undocumented", """{"moved":true}""", AnswerReading.Untyped) with { Headers = [new("Location", "redirected?by=provider")] })];

    private static IEnumerable<(int, AnswerVariant)> Failure(int status) =>
    [
        (status, AnswerVariant.Of("undocumented", """{"message":"ü 👋"}""", AnswerReading.Untyped)),
        (status, AnswerVariant.Of("undocumented-html-page", BrokenBodies.Page, AnswerReading.Untyped) with { MediaType = "text/html" }),
        (status, new AnswerVariant("undocumented-no-body", null, AnswerReading.Untyped)),
    ];
}
