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

    private OthersReader Others => field ??= new(document, _requests, _files);

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
        : SchemaTraits.IsUnion(schema)
            ? new UnionReader(document, roles[name] == ModelRoles.Response ? _responses : _requests, roles[name]).Read(name, schema)
        : new ApiObject(name, schema.Text("description"), roles[name], ReadMembers(name, schema), Count.Read(schema, "minProperties"), Count.Read(schema, "maxProperties"))
        {
            Others = Others.Read(name, schema, roles[name]),
            Choice = ReadChoice(schema),
        };

    private static ApiChoice? ReadChoice(SpecObject schema) => schema.Object(Marks.Choice) is { } choice
        ? new ApiChoice(choice.Flag("exactlyOne"), [.. choice.Items("sets").Select(set => (string[])[.. ((SpecArray)set).Items.Select(name => name.AsText()).OfType<string>()])])
        : null;

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
        HashSet<string> required = [.. schema.Texts("required")];
        RequireAtMost(MostMembers, schema.Members("properties").Count, schema, "members of an object");
        List<ApiMember> members = [];
        IReadOnlyDictionary<string, string> names = MemberNames.OfObject(name, [.. schema.Members("properties").Select(property => property.Name)]);
        foreach (SpecMember property in schema.Members("properties").Where(property => !OneSided.Is(document, property.Value, Foreign(roles[name]))))
        {
            string member = NameLength.Require(names[property.Name], property.Value);
            members.Add(ReadMember(name, property, member, required.Contains(property.Name)));
        }

        return members;
    }

    private ApiMember ReadMember(string owner, SpecMember property, string name, bool isRequired)
    {
        ModelRoles role = roles[owner];
        bool isReadOnly = role == ModelRoles.Both && OneSided.Is(document, property.Value, OneSided.OfAnswers);
        ShapeReader shapes = role == ModelRoles.Response || isReadOnly ? _responses : _requests;
        Shape shape = File(owner, property.Value) ?? shapes.Read(property.Value);
        return new ApiMember(
            property.Name, name, shape, isRequired, shapes.AllowsNull(property.Value), property.Value.Flag("deprecated"), shapes.Describe(property.Value))
        {
            IsReadOnly = isReadOnly,
            IsWriteOnly = role == ModelRoles.Both && OneSided.Is(document, property.Value, OneSided.OfRequests),
        };
    }

    private Shape? File(string name, SpecNode member) => _files.IsFile(name, member) ? new Shape.File()
        : _files.AreFiles(name, member) ? new Shape.List(new Shape.File(), Count.Read((SpecObject)member, "minItems"), Count.Read((SpecObject)member, "maxItems"))
        : null;

    /// <summary>The keyword of members that have no place where a type stands.</summary>
    private static string Foreign(ModelRoles role) => role switch
    {
        ModelRoles.Request => OneSided.OfAnswers,
        ModelRoles.Response => OneSided.OfRequests,
        _ => OneSided.OfNone,
    };

    private static void RequireAtMost(int most, int found, SpecNode place, string what)
    {
        if (found > most)
        {
            throw new SpecException(
                DiagnosticCodes.TooLarge, place.Location, $"Expected at most {most} {what}, found {found}. Take some out by the overlay, or describe it as any string or any object.");
        }
    }
}
