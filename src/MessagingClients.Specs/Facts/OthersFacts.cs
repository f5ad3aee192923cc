using MessagingClients.Specs.Apis;
using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Facts;

/// <summary>What a template must know of the members of requests that the document gives no names.</summary>
internal static class OthersFacts
{
    public static SpecObject None { get; } = Write("", "", "", []);

    public static SpecObject Of(ApiObject model, ModelContext context, string client) => model.Others is { } others
        ? Write(CSharpTypes.Of(others.Values), Rule(others, context.Rules), $"{client}Json.Default", Docs(others))
        : None;

    private static SpecObject Write(string type, string rule, string context, IEnumerable<string> docs) => Fact.Object(
        ("clr", Fact.Of(type)),
        ("rule", Fact.Of(rule)),
        ("context", Fact.Of(context)),
        ("docs", Fact.List(docs)));

    private static string Rule(ApiOthers others, CSharpRules rules) =>
        $"AllowOthers(static model => model.{ApiOthers.Name}, {string.Join(", ", others.Taken.Select(CSharpText.Literal).Prepend(rules.Of(others.Values)))})";

    private static IEnumerable<string> Docs(ApiOthers others) =>
    [
        .. DocComment.Summary(others.Description ?? "The members that the document gives no names, by the names that they have"),
        .. DocComment.Element("<value>", $"{Limit(others.Values)} By default none.".Trim(), "</value>"),
    ];

    private static string? Limit(Shape values) => LimitText.Of(values) is { } limit ? $"Each: {char.ToLowerInvariant(limit[0])}{limit[1..]}" : null;
}
