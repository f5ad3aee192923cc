using MessagingClients.Specs.Apis;
using MessagingClients.Specs.Documents;
using MessagingClients.Specs.Patterns;

namespace MessagingClients.Specs.Facts;

/// <summary>What a template must know of a type.</summary>
internal static class ModelFacts
{
    /// <summary>
    /// The type as a schema. It is an object for NSwag in any case, so that NSwag draws it with the one template of ours
    /// that knows what it really is.
    /// </summary>
    public static SpecObject Of(ApiModel model, ModelUses uses, string client) => model switch
    {
        ApiObject value => Object(value, uses, new ModelContext(value, uses), client),
        ApiUnion value => Union(value, uses, client),
        _ => Enum((ApiEnum)model, uses),
    };

    /// <summary>What a template must know of a pattern.</summary>
    public static SpecObject Pattern(string stated, string name) => Fact.Object(
        ("name", Fact.Of(name)),
        ("stated", Fact.Of(CSharpText.Literal(stated))),
        ("compiled", Fact.Of(CSharpText.Literal(EcmaPattern.Translate(stated)))));

    private static SpecObject Object(ApiObject model, ModelUses uses, ModelContext context, string client)
    {
        MemberFacts members = new(context);
        return Schema(
            Fact.Object(model.Members.Select(member => (model.IsParameters ? member.Name : member.JsonName, (SpecNode)Fact.Object(("x-member", members.Of(member)))))),
            Fact.Object(
                ("kind", Fact.Of(model.IsParameters ? "parameters" : context.IsResponse ? "response" : context.IsShared ? "shared" : "request")),
                ("name", Fact.Of(model.Name)),
                ("valueType", Fact.Of("")),
                ("hasRequired", Fact.Of(model.Members.Any(member => member.IsRequired))),
                ("rules", Fact.List(context.IsShared ? model.Members.Where(context.IsWritten).Select(members.RuleOf) : [])),
                ("others", OthersFacts.Of(model, context, client)),
                ("reading", SharedFacts.Reading(model, context)),
                ("hasDeprecated", Fact.Of(model.Members.Any(context.IsObsolete))),
                ("suppliedMember", Fact.Of(context.SuppliedMember)),
                ("bounds", Fact.Of(context.IsResponse ? "" : Bounds(model))),
                ("choice", Fact.Of(context.IsResponse || model.Choice is null ? "" : Choice(model.Choice))),
                ("failureConditions", Fact.List(FailureCondition.Of(model, uses))),
                ("patterns", Fact.List(context.IsResponse || model.IsParameters ? [] : context.Patterns.All.Select(pattern => Pattern(pattern.Key, pattern.Value)))),
                ("values", Fact.List(Enumerable.Empty<SpecNode>())),
                ("union", UnionFacts.None),
                ("docs", Docs(model, uses))));
    }

    private static string Choice(ApiChoice choice) =>
        $"exactlyOne: {(choice.ExactlyOne ? "true" : "false")}, [{string.Join(", ", choice.Sets.Select(set => $"[{string.Join(", ", set.Select(CSharpText.Literal))}]"))}]";

    private static SpecObject Union(ApiUnion model, ModelUses uses, string client)
    {
        UnionFacts facts = new(model);
        return Schema(Fact.Object(), Plain("union", model, uses, [
            ("patterns", Fact.List(facts.Patterns.Select(pattern => Pattern(pattern.Key, pattern.Value)))),
            ("union", facts.Write(client)),
        ]));
    }

    /// <summary>The facts of a type without members of its own; some of them are stated, the others are empty.</summary>
    private static SpecObject Plain(string kind, ApiModel model, ModelUses uses, (string Name, SpecNode Value)[] stated)
    {
        (string Name, SpecNode Value)[] facts =
        [
            ("kind", Fact.Of(kind)),
            ("name", Fact.Of(model.Name)),
            ("valueType", Fact.Of("")),
            ("hasRequired", Fact.Of(false)),
            ("rules", Fact.List(Enumerable.Empty<string>())),
            ("others", OthersFacts.None),
            ("reading", SharedFacts.None),
            ("hasDeprecated", Fact.Of(false)),
            ("suppliedMember", Fact.Of("")),
            ("bounds", Fact.Of("")),
            ("choice", Fact.Of("")),
            ("failureConditions", Fact.List(Enumerable.Empty<SpecNode>())),
            ("patterns", Fact.List(Enumerable.Empty<SpecNode>())),
            ("values", Fact.List(Enumerable.Empty<SpecNode>())),
            ("union", UnionFacts.None),
            ("docs", Docs(model, uses)),
        ];
        return stated.Aggregate(Fact.Object(facts), (all, fact) => all.With(fact.Name, fact.Value));
    }

    private static string Bounds(ApiObject model) => model is { MinMembers: null, MaxMembers: null }
        ? ""
        : FormattableString.Invariant($"{model.MinMembers ?? 0}, {model.MaxMembers ?? int.MaxValue}");

    private static SpecObject Enum(ApiEnum model, ModelUses uses) => Schema(Fact.Object(), Plain("enum", model, uses, [
        ("valueType", Fact.Of(CSharpTypes.OfValues(model.Kind))),
        ("values", Fact.List(model.Values.Select(value => Value(value, model.Kind)))),
    ]));

    private static SpecObject Schema(SpecObject properties, SpecObject model) => Fact.Object(
        ("type", Fact.Of("object")),
        ("additionalProperties", Fact.Of(false)),
        ("properties", properties),
        ("x-model", model));

    private static SpecObject Value(ApiEnumValue value, EnumKind kind) => Fact.Object(
        ("name", Fact.Of(value.Name)),
        ("literal", Fact.Of(CSharpLiteral.Of(value, kind))),
        ("docs", Fact.List(DocComment.Element("<summary>The value <c>", value.Value, "</c>.</summary>"))));

    private static SpecNode Docs(ApiModel model, ModelUses uses) => Fact.List(DocComment.Summary(model.Description ?? Use(model, uses)));

    /// <summary>What can be said of a type that the document does not describe.</summary>
    private static string Use(ApiModel model, ModelUses uses) =>
        uses.Senders(model).FirstOrDefault() is { } sender ? $"The request body of {sender.Name}Async"
        : uses.Answers(model).FirstOrDefault().Operation is { } receiver ? $"A response body of {receiver.Name}Async"
        : "A part of other types";
}
