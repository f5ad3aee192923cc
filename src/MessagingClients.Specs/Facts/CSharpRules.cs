using MessagingClients.Specs.Apis;
using MessagingClients.Specs.Documents;
using MessagingClients.Specs.Naming;

namespace MessagingClients.Specs.Facts;

/// <summary>What a document demands of a value, in the words of the runtime's class Rule.</summary>
internal sealed class CSharpRules(PatternNames patterns)
{
    public string Of(Shape shape) => shape switch
    {
        Shape.Text text => $"Rule.Text({Arguments(("minLength", text.MinLength), ("maxLength", text.MaxLength), ("pattern", Pattern(text.Pattern)), ("format", Format(text.Format)))})",
        Shape.TextChoice choice => $"Rule.{(choice.ExactlyOne ? "OneOf" : "AnyOf")}({string.Join(", ", choice.Options.Select(Of))})",
        Shape.Integer { Minimum: null, Maximum: null, Step: null } number => $"Rule.Any<{CSharpTypes.Of(number)}>()",
        Shape.Integer or Shape.Number => NumberRules.Of(shape),
        Shape.Constant constant => $"Rule.Values<{CSharpTypes.Of(constant)}>({CSharpLiteral.Of(constant)})",
        Shape.Impossible impossible => $"Rule.Values<{CSharpTypes.Of(impossible)}>()",
        Shape.Listed listed => $"Rule.Json({string.Join(", ", listed.Values.Select(CSharpText.Literal))})",
        Shape.List { IsUnique: true } list => $"Rule.List({Of(list.Items)}, {Limit(list.MinItems, "0")}, {Limit(list.MaxItems, "int.MaxValue")}, uniqueItems: true)",
        Shape.List list => $"Rule.List({Join(Of(list.Items), Arguments(("minItems", list.MinItems), ("maxItems", list.MaxItems)))})",
        Shape.Map { MinMembers: null, MaxMembers: null } map => $"Rule.Map({Of(map.Values)})",
        Shape.Map map => $"Rule.Map({Of(map.Values)}, minProperties: {Limit(map.MinMembers, "0")}, maxProperties: {Limit(map.MaxMembers, "int.MaxValue")})",
        Shape.OneOrMany union => $"Rule.OneOrMany({Of(union.One)}, {Of(union.Many)})",
        Shape.Nullable item => $"Rule.{(CSharpTypes.IsReference(item.Value) ? "NullOr" : "NullOrValue")}({Of(item.Value)})",
        Shape.Named { Enum: EnumKind.Text } named => $"Rule.Enum<{named.Name}>()",
        Shape.Named { IsEnum: true } named => $"Rule.NumberEnum<{named.Name}, {CSharpTypes.OfValues(named.Enum)}>()",
        Shape.Named named => $"Rule.Model<{named.Name}>()",
        _ => $"Rule.Any<{CSharpTypes.Of(shape)}>()",
    };

    private static string Limit(int? limit, string otherwise) => limit?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? otherwise;

    private string? Pattern(string? pattern) => pattern is null ? null : patterns.Of(pattern);

    private static string? Format(string? format) => format is null ? null : "TextFormat." + Words.Pascal(format);

    private static string Arguments(params (string Name, object? Value)[] arguments) =>
        string.Join(", ", arguments.Where(argument => argument.Value is not null).Select(argument => FormattableString.Invariant($"{argument.Name}: {argument.Value}")));

    private static string Join(string first, string rest) => rest.Length == 0 ? first : $"{first}, {rest}";
}
