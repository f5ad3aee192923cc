using MessagingClients.Specs.Apis;
using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Facts;

/// <summary>What a template must know of a member.</summary>
internal sealed class MemberFacts(ModelContext context)
{
    public SpecObject Of(ApiMember member)
    {
        bool isSupplied = context.IsSupplied(member);
        bool isOptional = !member.IsRequired || member.IsNullable || isSupplied;
        return Fact.Object(
            ("name", Fact.Of(member.Name)),
            ("json", Fact.Of(CSharpText.Literal(member.JsonName))),
            ("clr", Fact.Of(CSharpTypes.Of(member.Shape) + (isOptional ? "?" : ""))),
            ("converter", Fact.Of(member.Shape is Shape.OneOrMany union ? $"OneOrManyConverter<{CSharpTypes.Of(union.One)}>" : "")),
            ("required", Fact.Of(member.IsRequired)),
            ("supplied", Fact.Of(isSupplied)),
            ("emptyIsNull", Fact.Of(!isOptional && CSharpTypes.IsReference(member.Shape))),
            ("deprecated", Fact.Of(context.IsObsolete(member))),
            ("rule", Fact.Of(context.IsResponse ? "" : context.Rules.Of(member.Shape))),
            ("docs", Fact.List(Docs(member, isSupplied))));
    }

    private IEnumerable<string> Docs(ApiMember member, bool isSupplied)
    {
        IEnumerable<string> summary = DocComment.Summary(member.Description ?? $"The member {member.JsonName}");
        string? limit = context.IsResponse ? null : LimitText.Of(member.Shape);
        string value = isSupplied ? $"{limit} By default null: the runtime makes one for each message." : limit ?? "";
        return
        [
            .. summary,
            .. value.Length == 0 ? [] : DocComment.Element("<value>", value, "</value>"),
            .. member.IsDeprecated && !context.IsObsolete(member) ? DocComment.Element("<remarks>", "The provider's document advises against this member, and requires it.", "</remarks>") : [],
        ];
    }
}
