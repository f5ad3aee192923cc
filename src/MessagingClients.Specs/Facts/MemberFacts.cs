using MessagingClients.Specs.Apis;
using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Facts;

/// <summary>What a template must know of a member.</summary>
internal sealed class MemberFacts(ModelContext context)
{
    /// <summary>Whether the type of a member has room for null.</summary>
    public static bool IsOptional(ApiMember member) => !member.IsRequired || member.IsNullable;

    public SpecObject Of(ApiMember member)
    {
        bool isSupplied = context.IsSupplied(member);
        MemberType type = MemberType.Of(member, context);
        return Fact.Object(
            ("name", Fact.Of(member.Name)),
            ("json", Fact.Of(CSharpText.Literal(member.JsonName))),
            ("clr", Fact.Of(type.Name)),
            ("converter", Fact.Of(type.Converter)),
            ("ignore", Fact.Of(type.Ignore)),
            ("required", Fact.Of(member.IsRequired && !member.IsReadOnly)),
            ("supplied", Fact.Of(isSupplied)),
            ("constant", Fact.Of(context.IsFixed(member) ? CSharpLiteral.Of((Shape.Constant)member.Shape) : "")),
            ("emptyIsNull", Fact.Of(!type.TakesNull && CSharpTypes.IsReference(member.Shape))),
            ("deprecated", Fact.Of(context.IsObsolete(member))),
            ("rule", Fact.Of(context.IsWritten(member) ? Rule(member) : "")),
            ("docs", Fact.List(Docs(member, isSupplied))));
    }

    /// <summary>What the document demands of a member, as a call of the runtime's class ModelRules.</summary>
    public string RuleOf(ApiMember member) =>
        $"{(member.IsRequired ? "Require" : "Allow")}({CSharpText.Literal(member.JsonName)}, static model => model.{member.Name}{(context.IsSupplied(member) ? "!" : "")}, {Rule(member)})";

    private string Rule(ApiMember member) =>
        context.Rules.Of(context.TakesNull(member) ? new Shape.Nullable(member.Shape) : member.Shape);

    private IEnumerable<string> Docs(ApiMember member, bool isSupplied)
    {
        IEnumerable<string> summary = DocComment.Summary(member.Description ?? $"The member {member.JsonName}");
        string? limit = context.IsWritten(member) ? LimitText.Of(member.Shape) : null;
        string value = $"{limit} {Default(member, isSupplied)} {Side(member)}".Trim();
        return
        [
            .. summary,
            .. value.Length == 0 ? [] : DocComment.Element("<value>", value, "</value>"),
            .. member.IsDeprecated && !context.IsObsolete(member) ? DocComment.Element("<remarks>", "The provider's document advises against this member, and requires it.", "</remarks>") : [],
        ];
    }

    private static string? Side(ApiMember member) =>
        member.IsReadOnly ? "Read from answers; it is never sent." : member.IsWriteOnly ? "Sent; answers do not have it." : null;

    private string? Default(ApiMember member, bool isSupplied) =>
        isSupplied ? "By default null: the runtime makes one for each message."
        : !context.TakesNull(member) ? null
        : member.IsRequired ? "May be null, which is sent."
        : "By default left out. May be null, which is sent.";
}
