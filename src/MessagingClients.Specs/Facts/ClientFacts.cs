using MessagingClients.Specs.Apis;
using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Facts;

/// <summary>What a template must know of the client as a whole.</summary>
internal static class ClientFacts
{
    public static SpecObject Of(Api api, ModelUses uses, string client) => Fact.Object(
        ("name", Fact.Of(client)),
        ("title", Fact.Of(CSharpText.Literal(api.Title))),
        ("docs", Fact.List(DocComment.Summary($"{api.Title} {api.Version}"))),
        ("server", ServerFacts.Of(api.Servers)),
        ("security", SecurityFacts.Of(api.Security)),
        ("rateLimit", RateLimit(api.RateLimit)),
        ("areas", Fact.List(api.Areas.Select(Area))),
        ("payloads", Fact.List(api.Payloads.Select(PayloadFacts.Of))),
        ("converters", Fact.List(Unions(api, uses).Select(union => $"OneOrManyConverter<{CSharpTypes.Of(union.One)}>").Distinct())),
        ("roots", Fact.List(Roots(api, uses))));

    private static SpecObject Area(ApiArea area) => Fact.Object(
        ("name", Fact.Of(area.Name)),
        ("docs", Fact.List(DocComment.Summary(area.Description))));

    private static SpecObject RateLimit(ApiRateLimit? limit) => Fact.Object(
        ("requests", Fact.Of(limit?.Requests ?? 0)),
        ("seconds", Fact.Of(limit?.Seconds ?? 0)));

    private static IEnumerable<string> Roots(Api api, ModelUses uses) => api.Operations
        .SelectMany(operation => new AnswerFacts(operation).Roots.Prepend(BodyFacts.Root(operation.Body)))
        .OfType<string>()
        .Concat(Parameters(api).Select(CSharpTypes.Of))
        .Concat(api.Payloads.Select(payload => CSharpTypes.Of(payload.Content)))
        .Concat(Optional(api, uses).Select(member => member.Type.Value))
        .Concat(Cases(api).Select(CSharpTypes.Of))
        .Concat(api.Models.OfType<ApiObject>().Select(model => model.Others).OfType<ApiOthers>().Select(others => MemberType.Alone(others.Values)))
        .DefaultIfEmpty("string")
        .Distinct();

    /// <summary>The unions that stand where no attribute can name their converter: within a value that may be left out or has several kinds, and as a whole body or parameter.</summary>
    private static IEnumerable<Shape.OneOrMany> Unions(Api api, ModelUses uses) => Optional(api, uses).Select(member => member.Shape)
        .Concat(api.Operations.SelectMany(operation => operation.Responses).Select(response => response.Content?.Shape).OfType<Shape>())
        .Concat(api.Payloads.Select(payload => payload.Content.Shape))
        .Concat(api.Operations.Select(operation => operation.Body?.Shape))
        .Concat(Parameters(api))
        .Concat(Cases(api))
        .OfType<Shape.OneOrMany>();

    /// <summary>What parameters hold that are written as JSON, if only on the way to another form.</summary>
    private static IEnumerable<Shape> Parameters(Api api) => api.Operations
        .SelectMany(operation => operation.PathParameters.Concat(operation.Parameters))
        .Where(parameter => parameter.JsonStyle is not null)
        .Select(parameter => parameter.Member.Shape);

    private static IEnumerable<Shape> Cases(Api api) => api.Models.OfType<ApiUnion>().SelectMany(union => union.Cases).Select(each => each.Shape);

    private static IEnumerable<(Shape Shape, MemberType Type)> Optional(Api api, ModelUses uses) =>
        from model in api.Models.OfType<ApiObject>()
        let context = new ModelContext(model, uses)
        from member in model.Members
        let type = MemberType.Of(member, context)
        where type.Value.Length > 0
        select (member.Shape, type);
}
