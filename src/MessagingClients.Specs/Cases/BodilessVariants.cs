using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Cases;

/// <summary>What may come with a status that is documented without a body.</summary>
internal static class BodilessVariants
{
    public static IEnumerable<AnswerVariant> Of(OperationNode node, int status) =>
        [new("no-body", null, AnswerReading.Untyped) { IsDocumented = true }, .. node.HasNoBody(status) ? [] : Unexpected()];

    private static IEnumerable<AnswerVariant> Unexpected() =>
    [
        AnswerVariant.Of("unexpected-json", """{"message":"ü 👋","code":17}""", AnswerReading.Untyped),
        AnswerVariant.Of("unexpected-null", "null", AnswerReading.Untyped),
        AnswerVariant.Of("invalid-json", """{"message":""", AnswerReading.Untyped),
        AnswerVariant.Of("html-page", BrokenBodies.Page, AnswerReading.Untyped) with { MediaType = "text/html; charset=utf-8" },
        AnswerVariant.Of("unexpected-text", "Sorry.", AnswerReading.Untyped) with { MediaType = "text/plain" },
    ];
}
