using System.Collections.Immutable;
using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Cases;

/// <summary>Finds the keywords that say something of the bodies of one operation. What only describes is left out.</summary>
internal sealed class KeywordWalk(SpecObject document, OperationNode node)
{
    private static readonly HashSet<string> Asserting =
    [
        "type", "nullable", "enum", "const", "format", "pattern", "minLength", "maxLength", "minimum", "maximum", "exclusiveMinimum",
        "exclusiveMaximum", "multipleOf", "items", "minItems", "maxItems", "uniqueItems", "properties", "required", "additionalProperties",
        "minProperties", "maxProperties", "oneOf", "anyOf", "allOf", "not", "discriminator",
    ];

    private static readonly string[] Compositions = ["oneOf", "anyOf", "allOf"];

    public IEnumerable<StatedKeyword> All() =>
    [
        .. from media in SentBody.All(document, node)
           from keyword in Side("request", ["paths", node.Path, node.Method, "requestBody"], media.Name)
           select keyword with { SentAs = SentBody.OnWire(media) },
        .. from answer in node.Operation.Members("responses")
           let media = AnswerMedia.Of(document, answer.Value)
           where media is { Kind: AnswerKind.Json }
           from keyword in Side(answer.Name, ["paths", node.Path, node.Method, "responses", answer.Name], media.Stated.Name)
           select keyword,
    ];

    private IEnumerable<StatedKeyword> Side(string side, ImmutableList<string> body, string mediaType) =>
        Walk(side, body.AddRange(["content", mediaType, "schema"]), "", []);

    private IEnumerable<StatedKeyword> Walk(string side, ImmutableList<string> pointer, string site, ImmutableHashSet<string> around)
    {
        if (SpecPointer.Follow(document, pointer) is not (SpecObject schema, true) || around.Contains(SpecPointer.Format(pointer)))
        {
            return [];
        }

        ImmutableHashSet<string> within = around.Add(SpecPointer.Format(pointer));
        IEnumerable<StatedKeyword> target = schema.Text("$ref") is { } reference ? Walk(side, [.. SpecPointer.Parse(reference)], site, within) : [];
        return
        [
            .. target,
            .. schema.Members.Where(member => Asserting.Contains(member.Name))
                .Select(member => Place(schema, pointer, member.Name)).OfType<ImmutableList<string>>()
                .Select(place => new StatedKeyword(SpecPointer.Format(place), node.Method.ToUpperInvariant(), node.Path, side, Spell(site))),
            .. Inner(schema, pointer, site).SelectMany(inner => Walk(side, inner.Pointer, inner.Site, within)),
        ];
    }

    /// <summary>Of what a base stands for, the document states the discriminator alone, at the base.</summary>
    private static ImmutableList<string>? Place(SpecObject schema, ImmutableList<string> pointer, string keyword) =>
        schema.Text(Marks.Subtypes) is not { } found ? pointer.Add(keyword)
        : keyword == "discriminator" ? ["components", "schemas", found, keyword]
        : null;

    private static IEnumerable<(ImmutableList<string> Pointer, string Site)> Inner(SpecObject schema, ImmutableList<string> pointer, string site) =>
    [
        .. schema.Members("properties").Select(property => (pointer.AddRange(["properties", property.Name]), Join(site, property.Name))),
        .. schema["items"] is SpecObject ? [(pointer.Add("items"), Join(site, "0"))] : Array.Empty<(ImmutableList<string>, string)>(),
        .. schema["additionalProperties"] is SpecObject ? [(pointer.Add("additionalProperties"), site)] : Array.Empty<(ImmutableList<string>, string)>(),
        .. Compositions.SelectMany(keyword => schema.Items(keyword).Select((_, index) => (pointer.AddRange([keyword, SpecPointer.Step(index)]), site))),
    ];

    private static string Join(string site, string name) => site.Length == 0 ? name : $"{site}.{name}";

    private static string Spell(string site) => site.Length == 0 ? "" : CaseIds.Plain($"/{site}")[1..];
}
