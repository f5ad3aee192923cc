using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Bodies;

/// <summary>
/// Leaves in each request the media types that a client sends. What is not written from its schema loses the schema: no type comes of
/// it. A parameter that is JSON gets its schema where the others have theirs, and a style that says so.
/// </summary>
internal static class ChosenMedia
{
    /// <summary>The style of a parameter that is JSON, in no document.</summary>
    public const string JsonStyle = "x-json";

    public static SpecObject Apply(SpecObject document) => OperationNode.Map(document, node => Parameters(Body(node.Operation)));

    private static SpecObject Body(SpecObject operation) => operation.Object("requestBody") is { } body && body.Object("content") is { } content
        ? operation.With("requestBody", body.With("content", Leave(operation, body, content)))
        : operation;

    private static SpecObject Parameters(SpecObject operation) => operation["parameters"] is SpecArray parameters
        ? operation.With("parameters", parameters.Map(Parameter))
        : operation;

    private static SpecNode Parameter(SpecNode parameter) => parameter is SpecObject value && RequestMedia.OfParameter(parameter) is { } media
        ? value.With("schema", media.Value.Value("schema") ?? new SpecObject([], media.Location)).With("style", SpecScalar.OfText(JsonStyle, value.Location))
        : parameter;

    private static SpecObject Leave(SpecObject operation, SpecObject body, SpecObject content)
    {
        string[] others = [.. RequestMedia.PassedOver(body).Select(media => media.Name).Where(media => operation.Object(Marks.Bodies)?[media] is null)];
        return content.Without(others).Map(media =>
            media.Value is SpecObject value && !RequestMedia.IsChecked(media) ? value.Without(["schema"]) : media.Value);
    }
}
