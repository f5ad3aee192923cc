using MessagingClients.Specs.Apis;
using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Facts;

/// <summary>What a template must know of what the provider sends of itself.</summary>
internal static class PayloadFacts
{
    public static SpecObject Of(ApiPayload payload) => Fact.Object(
        ("name", Fact.Of(payload.Name)),
        ("clr", Fact.Of(CSharpTypes.Of(payload.Content) + (payload.Content.TakesNull ? "?" : ""))),
        ("takesNull", Fact.Of(payload.Content.TakesNull)),
        ("docs", Fact.List(Docs(payload))));

    private static IEnumerable<string> Docs(ApiPayload payload) =>
    [
        .. DocComment.Summary($"Reads what the {payload.Source} sends"),
        .. payload.Description is { } description ? DocComment.Element("<remarks>", DocComment.Sentence(description), "</remarks>") : [],
    ];
}
