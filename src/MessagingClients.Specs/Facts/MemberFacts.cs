using MessagingClients.Specs.Apis;
using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Facts;

/// <summary>What a template must know of a member.</summary>
internal static class MemberFacts
{
    public static SpecObject Of(ApiMember member, bool isAnswer)
    {
        bool isOptional = !member.IsRequired || member.IsNullable;
        return Fact.Object(
            ("name", Fact.Of(member.Name)),
            ("json", Fact.Of(CSharpText.Literal(member.JsonName))),
            ("clr", Fact.Of(CSharpTypes.Of(member.Shape) + (isOptional ? "?" : ""))),
            ("converter", Fact.Of(Converter(member.Shape))),
            ("demanded", Fact.Of(member.IsRequired && !isAnswer)),
            ("initial", Fact.Of(isAnswer && !isOptional && CSharpTypes.IsReference(member.Shape) ? " = null!;" : "")),
            ("deprecated", Fact.Of(member.IsDeprecated)),
            ("rule", Fact.Of(isAnswer ? "" : CSharpRules.Of(member.Shape))),
            ("docs", Fact.List(Docs(member, isAnswer))));
    }

    private static string Converter(Shape shape) =>
        shape is Shape.OneOrMany union ? $"OneOrManyConverter<{CSharpTypes.Of(union.One)}>" : "";

    private static IEnumerable<string> Docs(ApiMember member, bool isAnswer)
    {
        IEnumerable<string> summary = DocComment.Summary(member.Description ?? $"The member {member.JsonName}");
        return !isAnswer && LimitText.Of(member.Shape) is { } limit
            ? summary.Concat(DocComment.Element("<value>", limit, "</value>"))
            : summary;
    }
}
