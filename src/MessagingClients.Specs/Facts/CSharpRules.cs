using MessagingClients.Specs.Apis;
using MessagingClients.Specs.Naming;

namespace MessagingClients.Specs.Facts;

/// <summary>What a document demands of a value, in the words of the runtime's class Rule.</summary>
internal sealed class CSharpRules(PatternNames patterns)
{
    public string Of(Shape shape) => shape switch
    {
        Shape.Text text => $"Rule.Text({Arguments(("minLength", text.MinLength), ("maxLength", text.MaxLength), ("pattern", Pattern(text.Pattern)), ("format", Format(text.Format)))})",
        Shape.TextChoice choice => $"Rule.{(choice.ExactlyOne ? "OneOf" : "AnyOf")}({string.Join(", ", choice.Options.Select(Of))})",
        Shape.Integer { Minimum: null, Maximum: null } => "Rule.Any<long>()",
        Shape.Integer number => $"Rule.Number<long>({Arguments(("minimum", number.Minimum), ("maximum", number.Maximum))})",
        Shape.Number number => $"Rule.Number<double>({Arguments(("minimum", number.Minimum), ("maximum", number.Maximum))})",
        Shape.List list => $"Rule.List({Join(Of(list.Items), Arguments(("minItems", list.MinItems), ("maxItems", list.MaxItems)))})",
        Shape.Map map => $"Rule.Map({Of(map.Values)})",
        Shape.OneOrMany union => $"Rule.OneOrMany({Of(union.One)}, {Of(union.Many)})",
        Shape.Nullable item => $"Rule.{(CSharpTypes.IsReference(item.Value) ? "NullOr" : "NullOrValue")}({Of(item.Value)})",
        Shape.Named { IsEnum: true } named => $"Rule.Enum<{named.Name}>()",
        Shape.Named named => $"Rule.Model<{named.Name}>()",
        _ => $"Rule.Any<{CSharpTypes.Of(shape)}>()",
    };

    private string? Pattern(string? pattern) => pattern is null ? null : patterns.Of(pattern);

    private static string? Format(string? format) => format is null ? null : "TextFormat." + Words.Pascal(format);

    private static string Arguments(params (string Name, object? Value)[] arguments) =>
        string.Join(", ", arguments.Where(argument => argument.Value is not null).Select(argument => FormattableString.Invariant($"{argument.Name}: {argument.Value}")));

    private static string Join(string first, string rest) => rest.Length == 0 ? first : $"{first}, {rest}";
}
