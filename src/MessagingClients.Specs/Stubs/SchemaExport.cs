using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Stubs;

/// <summary>Writes a schema of a document as a JSON Schema 2020-12 that stands alone.</summary>
internal sealed class SchemaExport
{
    private const string Definitions = "#/$defs/";
    private readonly SpecObject _document;
    private readonly string _foreign;
    private readonly bool _isOpenApi30;

    /// <param name="document">The document.</param>
    /// <param name="foreign">The keyword of members that have no place here, and are therefore not required.</param>
    public SchemaExport(SpecObject document, string foreign)
    {
        _document = document;
        _foreign = foreign;
        _isOpenApi30 = document.IsOpenApi30();
    }

    public string Export(SpecNode schema)
    {
        Dictionary<string, SpecNode> definitions = [];
        SpecNode exported = Translate(schema, definitions);
        return SpecJson.Write(exported is SpecObject value && definitions.Count > 0
            ? value.With("$defs", new SpecObject(definitions.Select(definition => new SpecMember(definition.Key, definition.Value))))
            : exported);
    }

    private SpecNode Translate(SpecNode node, Dictionary<string, SpecNode> definitions) => node switch
    {
        SpecArray array => new SpecArray([.. array.Items.Select(item => Translate(item, definitions))]),
        SpecObject value when value.Text("$ref") is { } reference => Refer(value, reference, definitions),
        SpecObject value => new SpecObject(WithoutForeign(Standard(Discriminator.Apply(value))).Members
            .Where(member => !Annotations.Contains(member.Name))
            .Select(member => member with { Value = IsData(member.Name) ? member.Value : TranslateMember(member, definitions) })),
        _ => node,
    };

    private SpecObject Standard(SpecObject schema) => _isOpenApi30 ? OpenApi30Schema.Translate(schema) : OpenApi30Schema.Nullable(schema);

    private SpecObject WithoutForeign(SpecObject schema) => schema["required"] is SpecArray names && schema.Object("properties") is { } members
        ? schema.With("required", new SpecArray([.. names.Items.Where(name => members[name.AsText() ?? ""] is not { } member || !OneSided.Is(_document, member, _foreign))], names.Location))
        : schema;

    private SpecNode TranslateMember(SpecMember member, Dictionary<string, SpecNode> definitions) =>
        member is { Name: "properties" or "patternProperties", Value: SpecObject named }
            ? new SpecObject(named.Members.Select(property => property with { Value = Translate(property.Value, definitions) }))
            : Translate(member.Value, definitions);

    /// <summary>A component keeps its name; any other place is called by its pointer.</summary>
    private SpecObject Refer(SpecObject value, string reference, Dictionary<string, SpecNode> definitions)
    {
        string name = SchemaReference.Target(value) ?? reference;
        if (definitions.TryAdd(name, SpecScalar.OfBoolean(true)))
        {
            definitions[name] = Translate(ReferredSchema.Find(_document, value), definitions);
        }

        SpecNode definition = SpecScalar.OfText(Definitions + Uri.EscapeDataString(SpecPointer.Format([name])[1..]));
        return _isOpenApi30
            ? new SpecObject([new SpecMember("$ref", definition)])
            : ((SpecObject)Translate(value.Without("$ref"), definitions)).With("$ref", definition);
    }

    private static bool IsData(string keyword) => keyword is "enum" or "const" or "default";
}
