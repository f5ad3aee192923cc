using MessagingClients.Specs.Apis;
using MessagingClients.Specs.Bodies;
using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Facts;

/// <summary>What a template must know of a body that is not one JSON object in each request.</summary>
internal static class BodyFacts
{
    /// <summary>The field that holds what the document states of it.</summary>
    public const string Field = "Body";

    /// <param name="body">The body; nothing is to know where there is none, or where it is one JSON object.</param>
    /// <param name="rules">What writes its rule.</param>
    public static SpecObject Of(ApiBody? body, CSharpRules rules) => body is null or { IsModel: true }
        ? Write("", "", isJson: false, isRequired: false, [])
        : Write(Type(body), Arguments(body, rules), IsJson(body), body.IsRequired, body.Fields);

    /// <summary>The type that is written as JSON, if only on the way to the fields of a form.</summary>
    public static string? Root(ApiBody? body) => body is not null && IsJson(body) ? CSharpTypes.Of(body.Shape) : null;

    public static IEnumerable<string> Docs(ApiBody? body) => body is null
        ? []
        : DocComment.Element("<param name=\"request\">", string.Join(' ', Sentences(body).OfType<string>()), "</param>");

    private static IEnumerable<string?> Sentences(ApiBody body) =>
    [
        "The body of the request.",
        body.Shape is Shape.Named ? null : LimitText.Of(body.Shape),
        body.IsRequired ? null : "By default none.",
    ];

    private static SpecObject Write(string clr, string arguments, bool isJson, bool isRequired, IReadOnlyList<ApiField> fields) => Fact.Object(
        ("clr", Fact.Of(clr)),
        ("arguments", Fact.Of(arguments)),
        ("json", Fact.Of(isJson)),
        ("required", Fact.Of(isRequired)),
        ("fields", Fact.List(fields.Select(Style))));

    private static bool IsJson(ApiBody body) => body.Kind is BodyKind.Json or BodyKind.Form or BodyKind.Multipart;

    private static string Type(ApiBody body) =>
        $"{body.Kind}RequestBody{(body.Kind == BodyKind.File ? "" : $"<{CSharpTypes.Of(body.Shape)}>")}";

    private static string Arguments(ApiBody body, CSharpRules rules) => body.Kind switch
    {
        BodyKind.File => string.Join(", ", body.MediaTypes.Select(CSharpText.Literal)),
        BodyKind.Json or BodyKind.Text => $"{CSharpText.Literal(body.MediaTypes[0])}, {rules.Of(body.Shape)}",
        _ => rules.Of(body.Shape),
    };

    private static string Style(ApiField field) =>
        $"[{CSharpText.Literal(field.Name)}] = new(FieldStyle.{field.Style}{(field.MediaType is { } type ? $", {CSharpText.Literal(type)}" : "")})";
}
