using MessagingClients.Specs.Apis;
using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Facts;

/// <summary>What a template must know of a union.</summary>
internal sealed class UnionFacts
{
    private readonly ApiUnion _model;
    private readonly PatternNames _patterns;
    private readonly CSharpRules _rules;

    public UnionFacts(ApiUnion model)
    {
        _model = model;
        _patterns = new PatternNames(new ApiObject(model.Name, Description: null, ModelRoles.Request, IsWritten ? [.. Texts(model)] : []));
        _rules = new CSharpRules(_patterns);
    }

    public static SpecObject None { get; } = Write("", "", exactlyOne: false, written: false, []);

    public IEnumerable<KeyValuePair<string, string>> Patterns => _patterns.All;

    private bool IsWritten => _model.Roles.HasFlag(ModelRoles.Request);

    public SpecObject Write(string client) => Write(
        $"{client}Json.Default",
        _model.Discriminator is { } member ? CSharpText.Literal(member) : "null",
        _model.ExactlyOne,
        IsWritten,
        _model.Cases.GroupBy(each => CSharpTypes.Of(each.Shape)).Select(same => Fact.Object(
            ("clr", Fact.Of(same.Key)),
            ("converts", Fact.Of(same.First().Shape is not (Shape.List or Shape.Map))),
            ("add", Fact.Of(Add([.. same], Rule(same.Key, same.Select(each => each.Shape))))))));

    private static SpecObject Write(string context, string discriminator, bool exactlyOne, bool written, IEnumerable<SpecNode> cases) => Fact.Object(
        ("context", Fact.Of(context)),
        ("discriminator", Fact.Of(discriminator)),
        ("exactlyOne", Fact.Of(exactlyOne)),
        ("written", Fact.Of(written)),
        ("cases", Fact.List(cases)));

    private static IEnumerable<ApiMember> Texts(ApiUnion model) => model.Cases.Select((each, index) => new ApiMember(
        "", FormattableString.Invariant($"Case{index + 1}"), each.Shape, IsRequired: true, IsNullable: false, IsDeprecated: false, Description: null));

    private static string Add(ApiCase[] same, string rule) => same[0] switch
    {
        { IsUnion: true } => $"AddUnion({Arguments(rule, same)})",
        { Traits: { } traits } first => $"Add({TraitsText.Of(traits, first.Values)}, {rule})",
        var first => $"Add(JsonValueKind.{Kind(first.Shape)}, {Arguments(rule, same)})",
    };

    private static string Arguments(string rule, ApiCase[] same) => string.Join(", ", Values(same).Select(CSharpText.Literal).Prepend(rule));

    /// <summary>What the discriminator says of cases of one type in C#: nothing where it says nothing of one of them.</summary>
    private static IEnumerable<string> Values(ApiCase[] same) => Array.Exists(same, each => each.Values.Count == 0) ? [] : same.SelectMany(each => each.Values).Distinct();

    /// <summary>The rule of a type; shapes of one type in C# are told apart by their rules alone. What two equal ones allow is never exactly one.</summary>
    private string Rule(string type, IEnumerable<Shape> stated)
    {
        Shape[] shapes = [.. _model.ExactlyOne ? stated : stated.Distinct()];
        return !IsWritten ? $"Rule.Any<{type}>()"
            : shapes is [var only] ? _rules.Of(only)
            : $"Rule.{(_model.ExactlyOne ? "OneOf" : "AnyOf")}<{type}>({string.Join(", ", shapes.Select(_rules.Of))})";
    }

    private static string Kind(Shape shape) => shape switch
    {
        Shape.Boolean => "True",
        Shape.Integer or Shape.Number or Shape.Named { Enum: EnumKind.Integer or EnumKind.Number } => "Number",
        Shape.Text or Shape.TextChoice or Shape.DateTime or Shape.Named { IsEnum: true } => "String",
        Shape.List => "Array",
        Shape.Map => "Object",
        Shape.Constant constant => Kind(constant.Value),
        _ => "Undefined",
    };
}
