namespace MessagingClients.Specs.Cases;

/// <summary>What may come with a status that is documented without a body.</summary>
internal static class BodilessVariants
{
    /// <param name="isHead">Whether HEAD asks for it.</param>
    /// <param name="status">The status; after HEAD and some statuses no body can follow (RFC 9110, section 6.4.1).</param>
    public static IEnumerable<AnswerVariant> Of(bool isHead, int status) =>
        [new("no-body", null, AnswerReading.Untyped) { IsDocumented = true }, .. isHead || status is 204 or 205 or 304 ? [] : Unexpected()];

    private static IEnumerable<AnswerVariant> Unexpected() =>
    [
        AnswerVariant.Of("unexpected-json", """{"message":"ü 👋","code":17}""", AnswerReading.Untyped),
        AnswerVariant.Of("unexpected-null", "null", AnswerReading.Untyped),
        AnswerVariant.Of("invalid-json", """{"message":""", AnswerReading.Untyped),
        AnswerVariant.Of("html-page", BrokenBodies.Page, AnswerReading.Untyped) with { MediaType = "text/html; charset=utf-8" },
        AnswerVariant.Of("unexpected-text", "Sorry.", AnswerReading.Untyped) with { MediaType = "text/plain" },
    ];
}
