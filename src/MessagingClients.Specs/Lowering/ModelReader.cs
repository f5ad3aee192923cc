using System.Globalization;
using MessagingClients.Specs.Apis;
using MessagingClients.Specs.Diagnostics;
using MessagingClients.Specs.Documents;
using MessagingClients.Specs.Naming;

namespace MessagingClients.Specs.Lowering;

/// <summary>Turns the named schemas of a document into the types of a client.</summary>
internal sealed class ModelReader(SpecObject document, IReadOnlyDictionary<string, ModelRoles> roles)
{
    // The compiler of C# takes about a millisecond for each.
    private const int MostValues = 5_000;
    private const int MostMembers = 2_000;

    private readonly ShapeReader _requests = new(document, isStrict: true);
    private readonly ShapeReader _responses = new(document, isStrict: false);
    private readonly FileMembers _files = new(document);

    /// <summary>The types that operations use; what nothing leads to is left out.</summary>
    public IReadOnlyList<ApiModel> Read() =>
    [
        .. from schema in document.Object("components").Members("schemas")
           where roles.ContainsKey(schema.Name) && schema.Value is SpecObject value && SchemaTraits.NeedsName(value)
           select Read(schema.Name, (SpecObject)schema.Value),
    ];

    private ApiModel Read(string name, SpecObject schema) => Make(NameLength.Require(name, schema), schema);

    private ApiModel Make(string name, SpecObject schema) => EnumValues.Kind(schema) is not EnumKind.None and var kind
        ? new ApiEnum(name, schema.Text("description"), roles[name], kind, ReadValues(name, schema, kind))
        : roles[name] != (ModelRoles.Request | ModelRoles.Response)
            ? new ApiObject(name, schema.Text("description"), roles[name], ReadMembers(name, schema), Count.Read(schema, "minProperties"), Count.Read(schema, "maxProperties"))
            : throw new SpecException(
                DiagnosticCodes.Unsupported, schema.Location, $"{name} stands in requests and in answers. No type is generated for both yet, because requests are written strictly and answers read tolerantly. Describe it twice by the overlay, once for each.");

    private static List<ApiEnumValue> ReadValues(string name, SpecObject schema, EnumKind kind)
    {
        RequireAtMost(MostValues, schema.Items("enum").Count, schema["enum"]!, "values of an enum");
        EnumNames names = new(name);
        return
        [
            .. from value in EnumValues.Legal(schema).Cast<SpecScalar>()
               let text = kind == EnumKind.Integer ? EnumValues.Whole(value)!.Value.ToString(CultureInfo.InvariantCulture) : value.Text
               select new ApiEnumValue(NameLength.Require(names.Add(text, kind != EnumKind.Text), value), text),
        ];
    }

    private List<ApiMember> ReadMembers(string name, SpecObject schema)
    {
        ShapeReader shapes = roles[name] == ModelRoles.Request ? _requests : _responses;
        HashSet<string> required = [.. schema.Texts("required")];
        RequireAtMost(MostMembers, schema.Members("properties").Count, schema, "members of an object");
        List<ApiMember> members = [];
        string foreign = roles[name] == ModelRoles.Request ? OneSided.OfAnswers : OneSided.OfRequests;
        IReadOnlyDictionary<string, string> names = MemberNames.OfObject(name, [.. schema.Members("properties").Select(property => property.Name)]);
        foreach (SpecMember property in schema.Members("properties").Where(property => !OneSided.Is(document, property.Value, foreign)))
        {
            string member = NameLength.Require(names[property.Name], property.Value);
            members.Add(new ApiMember(
                property.Name,
                member,
                File(name, property.Value) ?? shapes.Read(property.Value),
                required.Contains(property.Name),
                shapes.AllowsNull(property.Value),
                property.Value.Flag("deprecated"),
                shapes.Describe(property.Value)));
        }

        return members;
    }

    private Shape? File(string name, SpecNode member) => _files.IsFile(name, member) ? new Shape.File()
        : _files.AreFiles(name, member) ? new Shape.List(new Shape.File(), Count.Read((SpecObject)member, "minItems"), Count.Read((SpecObject)member, "maxItems"))
        : null;

    private static void RequireAtMost(int most, int found, SpecNode place, string what)
    {
        if (found > most)
        {
            throw new SpecException(
                DiagnosticCodes.TooLarge, place.Location, $"Expected at most {most} {what}, found {found}. Take some out by the overlay, or describe it as any string or any object.");
        }
    }
}
