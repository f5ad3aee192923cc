using MessagingClients.Specs.Apis;
using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Facts;

/// <summary>What a template must know of a type.</summary>
internal static class ModelFacts
{
    /// <summary>
    /// The type as a schema. It is an object for NSwag in any case, so that NSwag draws it with the one template of ours
    /// that knows what it really is.
    /// </summary>
    public static SpecObject Of(ApiModel model, Api api) => Fact.Object(
        ("type", Fact.Of("object")),
        ("additionalProperties", Fact.Of(false)),
        ("properties", Properties(model)),
        ("x-model", Fact.Object(
            ("kind", Fact.Of(model is ApiEnum ? "enum" : IsAnswer(model) ? "answer" : "request")),
            ("name", Fact.Of(model.Name)),
            ("docs", Fact.List(DocComment.Summary(model.Description ?? Use(model, api)))),
            ("values", Fact.List(((model as ApiEnum)?.Values ?? []).Select(Value))))));

    /// <summary>What can be said of a type that the document does not describe.</summary>
    private static string Use(ApiModel model, Api api) => api.Operations switch
    {
        var operations when operations.FirstOrDefault(operation => operation.Body.Model == model.Name) is { } sender =>
            $"What {sender.Name}Async sends",
        var operations when operations.FirstOrDefault(operation => operation.Answers.Any(answer => answer.Model == model.Name)) is { } answerer =>
            $"What {answerer.Name}Async is answered with",
        _ => "A part of other types",
    };

    private static SpecObject Properties(ApiModel model) => Fact.Object(
        ((model as ApiObject)?.Members ?? []).Select(member =>
            (member.JsonName, (SpecNode)Fact.Object(("x-member", MemberFacts.Of(member, IsAnswer(model)))))));

    private static bool IsAnswer(ApiModel model) => model.Roles.HasFlag(ModelRoles.Answer);

    private static SpecNode Value(ApiEnumValue value) => Fact.Object(
        ("name", Fact.Of(value.Name)),
        ("literal", Fact.Of(CSharpText.Literal(value.Value))),
        ("docs", Fact.List(DocComment.Element("<summary>The value <c>", value.Value, "</c>.</summary>"))));
}
