using MessagingClients.Specs.Bodies;
using MessagingClients.Specs.Cases.Schemas;
using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Cases;

/// <summary>Whether a server can tell from the fields of a form what value an object has.</summary>
internal sealed class FieldTravel(SpecNode? media, SchemaView view)
{
    public bool IsPossible(SpecNode value) => value is SpecObject fields && fields.Members.All(IsPossible);

    /// <summary>Whether the document requires a member that is a file.</summary>
    public bool RequiresFile => view.Resolve(media.Value("schema")) is var all && all.Texts("required").Any(name => view.Resolve(all.Object("properties")?[name]) is var schema
        && (RequestMedia.IsFile(schema) || RequestMedia.IsFile(view.Resolve(schema["items"]))));

    /// <summary>Whether a value can be told from the ways to all that is in it.</summary>
    public static bool IsDeep(SpecNode value) => value switch
    {
        SpecObject map => map.Members.Count > 0 && map.Members.All(member => IsDeep(member.Value)),
        SpecArray list => list.Items.Count > 0 && list.Items.All(IsDeep),
        _ => !SchemaTraits.IsNull(value),
    };

    private bool IsPossible(SpecMember field) => (field.Value, Style(field.Name)) switch
    {
        (SpecArray { Items.Count: 0 }, _) => false,
        (SpecArray list, "") => list.Items.All(item => !SchemaTraits.IsNull(item)),
        (SpecObject, "") => true,
        (SpecObject or SpecArray, "deepObject") => IsDeep(field.Value),
        (SpecObject map, var style) => map.Members.Count > 0 && map.Members.All(member => IsPossible(member.Value, style)),
        (SpecArray list, var style) => list.Items.All(item => IsPossible(item, style)),
        (var single, _) => !SchemaTraits.IsNull(single),
    };

    private static bool IsPossible(SpecNode value, string style) => value is SpecScalar scalar && !SchemaTraits.IsNull(scalar)
        && (style switch { "spaceDelimited" => ' ', "pipeDelimited" => '|', _ => (char?)null } is not { } separator || !scalar.Text.Contains(separator, StringComparison.Ordinal));

    /// <summary>How a field stands in a form; empty for as usual.</summary>
    private string Style(string field) => media.Object("encoding").Object(field) is { } encoding && (encoding["style"] ?? encoding["explode"]) is not null
        ? encoding.Text("style") ?? "form"
        : "";
}
