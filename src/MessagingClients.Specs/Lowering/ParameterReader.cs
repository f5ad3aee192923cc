using System.Text.RegularExpressions;
using MessagingClients.Specs.Apis;
using MessagingClients.Specs.Diagnostics;
using MessagingClients.Specs.Documents;
using MessagingClients.Specs.Naming;

namespace MessagingClients.Specs.Lowering;

/// <summary>Reads the parameters of an operation.</summary>
internal sealed partial class ParameterReader(SpecObject document, OperationNode node)
{
    private static readonly string[] Places = ["path", "query", "header", "cookie"];

    private readonly ShapeReader _shapes = new(document, isStrict: true);

    /// <summary>Those of the path, in its order.</summary>
    public IReadOnlyList<ApiParameter> ReadPath()
    {
        string[] names = [.. Braces().Matches(node.Path).Select(match => match.Groups[1].Value)];
        if (Braces().Replace(node.Path, "").AsSpan().ContainsAny('{', '}') || names.Distinct().Count() < names.Length)
        {
            throw new SpecException(
                DiagnosticCodes.Invalid, node.Operation.Location, $"Expected each parameter of the path '{node.Path}' in braces of its own, once.");
        }

        SpecNode[] stated = [.. node.Operation.Items("parameters").Where(parameter => parameter.Text("in") == "path")];
        return [.. names.Select(name => Read(stated.FirstOrDefault(parameter => parameter.Text("name") == name)
            ?? throw new SpecException(DiagnosticCodes.Invalid, node.Operation.Location, $"The path has {{{name}}}, but no parameter of that name is stated.")))];
    }

    /// <summary>The others, in the order of the document.</summary>
    public IReadOnlyList<ApiParameter> ReadOthers() =>
        [.. node.Operation.Items("parameters").Where(parameter => parameter.Text("in") != "path" && !IgnoredHeaders.Has(parameter)).Select(Read)];

    [GeneratedRegex(@"\{([^{}]*)\}")]
    internal static partial Regex Braces();

    private ApiParameter Read(SpecNode parameter)
    {
        (string place, string name) = (parameter.Text("in")!, parameter.Text("name")!);
        if (!Places.Contains(place))
        {
            throw Ungenerated.Of(parameter, $"a parameter in '{place}'");
        }

        ReservedHeaders.Require(document, node, parameter);
        Shape shape = parameter.Object("schema") is { } schema
            ? _shapes.Read(schema)
            : throw Ungenerated.Of(parameter, "a parameter without a schema of its own");
        string? list = IsPlain(shape) ? ParameterStyles.OfList(parameter, shape is Shape.List) : null;
        return new ApiParameter(place, name, NameLength.Require(ParameterNames.Of(name), parameter), Member(parameter, shape))
        {
            ListStyle = list ?? "",
            JsonStyle = list is null ? JsonStyle(parameter, shape) : null,
            AllowsReserved = parameter.Flag("allowReserved"),
        };
    }

    private static string JsonStyle(SpecNode parameter, Shape shape)
    {
        string style = ParameterStyles.OfJson(parameter);
        return style is "Json" or "Deep" || shape is not Shape.List { Items: var items } || IsValue(items is Shape.Nullable nullable ? nullable.Value : items) || items is Shape.Any
            ? style
            : throw Ungenerated.Of(parameter, "an array of anything but values as a parameter");
    }

    private ApiMember Member(SpecNode parameter, Shape shape) => new(
        parameter.Text("name")!,
        NameLength.Require(MemberNames.OfObject(node.Operation.Text("x-name")! + "Parameters", parameter.Text("name")!), parameter),
        shape,
        parameter.Flag("required") || parameter.Text("in") == "path",
        IsNullable: false,
        parameter.Flag("deprecated"),
        parameter.Text("description") ?? _shapes.Describe(parameter.Value("schema")!));

    private static bool IsPlain(Shape shape) => IsValue(shape) || (shape is Shape.List { Items: var items } && IsValue(items));

    private static bool IsValue(Shape shape) => shape is Shape.Text or Shape.TextChoice or Shape.Integer or Shape.Number
        or Shape.Boolean or Shape.DateTime or Shape.Named { IsEnum: true };
}
