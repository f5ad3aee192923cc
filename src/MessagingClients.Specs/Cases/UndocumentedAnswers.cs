namespace MessagingClients.Specs.Cases;

/// <summary>Statuses that a document does not state: one of each hundred, and those with a meaning of their own.</summary>
internal static class UndocumentedAnswers
{
    private const int Success = 299;
    private static readonly int[] Redirects = [301, 302, 303, 307, 308];
    private static readonly int[] Failures = [401, 408, 413, 418, 425, 429, 502, 503, 599];

    public static IEnumerable<(int Status, AnswerVariant Variant)> Of(CaseSource source, IReadOnlyList<DocumentedAnswer> documented, DocumentedAnswer? first) =>
        from answer in All(source, documented, first)
        where !documented.Any(known => known.Status == answer.Status)
        select source.Node.HasNoBody(answer.Status) ? (answer.Status, answer.Variant with { Body = null }) : answer;

    private static IEnumerable<(int Status, AnswerVariant Variant)> All(CaseSource source, IReadOnlyList<DocumentedAnswer> documented, DocumentedAnswer? first) =>
    [
        .. from variant in Successes(source, documented, first) select (Success, variant),
        .. from status in Redirects select (status, Redirect()),
        .. from status in Failures from variant in Failure() select (status, variant),
    ];

    /// <summary>A success is read like the first one that the document states; where others of them have a body, it may as well lack that.</summary>
    private static IEnumerable<AnswerVariant> Successes(CaseSource source, IReadOnlyList<DocumentedAnswer> documented, DocumentedAnswer? first)
    {
        if (first?.Media is null || source.Success.Body is not { } body)
        {
            bool mayLackBody = documented.Any(known => known is { IsSuccess: true, Media: not null });
            return [new("undocumented", null, mayLackBody ? AnswerReading.Either : AnswerReading.Untyped)];
        }

        AnswerReading page = source.Body is CaseBody.Text or CaseBody.Bytes ? AnswerReading.Typed : AnswerReading.Unreadable;
        return
        [
            new("undocumented", body, AnswerReading.Typed),
            AnswerVariant.Of("undocumented-html-page", BrokenBodies.Page, page) with { MediaType = "text/html" },
        ];
    }

    /// <summary>The place to go to is beside the operation, where a request that follows is seen.</summary>
    private static AnswerVariant Redirect() =>
        AnswerVariant.Of("undocumented", """{"moved":true}""", AnswerReading.Untyped) with { Headers = [new("Location", "redirected?by=provider")] };

    private static IEnumerable<AnswerVariant> Failure() =>
    [
        AnswerVariant.Of("undocumented", """{"message":"ü 👋"}""", AnswerReading.Untyped),
        AnswerVariant.Of("undocumented-html-page", BrokenBodies.Page, AnswerReading.Untyped) with { MediaType = "text/html" },
        new("undocumented-no-body", null, AnswerReading.Untyped),
    ];
}
