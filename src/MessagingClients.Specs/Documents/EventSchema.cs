namespace MessagingClients.Specs.Documents;

/// <summary>
/// What the events of an answer hold. OpenAPI 3.2 describes an event by its fields, with the JSON of <c>data</c> in
/// <c>contentSchema</c>; others give the JSON itself, or a field <c>data</c> that is no text.
/// </summary>
internal static class EventSchema
{
    private static readonly string[] Fields = ["data", "event", "id", "retry"];

    /// <summary>The schema of the JSON in each event; <see langword="null"/> where events hold text.</summary>
    /// <param name="document">The document.</param>
    /// <param name="media">What it says of the media type.</param>
    public static SpecNode? Of(SpecObject document, SpecNode media)
    {
        SpecNode? stated = media.Value("schema");
        SpecNode? item = media.Value("itemSchema") ?? SchemaReference.Resolve(document, stated).Value("items");
        return media.Flag(Marks.Events) ? stated
            : item is not null ? Held(document, item)
            : SchemaReference.Resolve(document, stated).Members("properties").Count > 1 ? Held(document, stated!)
            : Json(document, stated);
    }

    private static SpecNode? Held(SpecObject document, SpecNode item)
    {
        SpecNode? found = SchemaReference.Resolve(document, item);
        return IsEvent(found) ? Data(document, found.Value("properties").Value("data")!)
            : Alternatives(document, found) is [_, ..] options ? Union(document, found!, options)
            : Json(document, item);
    }

    private static IReadOnlyList<SpecNode> Alternatives(SpecObject document, SpecNode? item)
    {
        IReadOnlyList<SpecNode> options = item is SpecObject stated ? [.. stated.Items("oneOf"), .. stated.Items("anyOf")] : [];
        return options.All(option => IsEvent(SchemaReference.Resolve(document, option))) ? options : [];
    }

    /// <summary>One of several events; a text among them makes all of them texts.</summary>
    private static SpecObject? Union(SpecObject document, SpecNode item, IReadOnlyList<SpecNode> options)
    {
        SpecNode?[] held = [.. options.Select(option => Held(document, option))];
        return Array.Exists(held, each => each is null) ? null
            : new SpecObject([new SpecMember("anyOf", new SpecArray(held!, item.Location))], item.Location);
    }

    private static SpecNode? Data(SpecObject document, SpecNode data) => SchemaReference.Resolve(document, data) is SpecObject stated && stated["contentSchema"] is { } content
        ? content
        : Json(document, data);

    private static SpecNode? Json(SpecObject document, SpecNode? schema) =>
        MediaKinds.BySchema(SchemaReference.Resolve(document, schema)) == AnswerKind.Json ? schema : null;

    private static bool IsEvent(SpecNode? item) =>
        item.Value("properties").Value("data") is not null && item.Members("properties").All(field => Array.IndexOf(Fields, field.Name) >= 0);
}
