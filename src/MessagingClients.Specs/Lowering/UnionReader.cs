using MessagingClients.Specs.Apis;
using MessagingClients.Specs.Diagnostics;
using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Lowering;

/// <summary>Turns alternatives into the cases of a union.</summary>
internal sealed class UnionReader(SpecObject document, ShapeReader shapes, ModelRoles role)
{
    // A type of C# has no member of its own name.
    private static readonly string[] Members = ["Cases", "From", "Rules", "Value"];

    /// <exception cref="SpecException">The name is that of a member of every union.</exception>
    public ApiUnion Read(string name, SpecObject schema) => !Members.Contains(name)
        ? new ApiUnion(name, schema.Text("description"), role, Discriminator.Of(schema), schema["oneOf"] is not null, [.. Cases(schema)])
        : throw new SpecException(DiagnosticCodes.Name, schema.Location, $"A union would be called {name}, as one of its own members is. Give it another name by x-name in the overlay.");

    private IEnumerable<ApiCase> Cases(SpecObject schema)
    {
        IReadOnlyList<SpecNode> stated = schema.Items("oneOf").Count > 0 ? schema.Items("oneOf") : schema.Items("anyOf");
        SpecNode[] options = [.. stated.Where(option => !SchemaTraits.IsNullOnly(option))];
        return options.Zip(schema.Items(Marks.Cases), (option, values) => Case(schema, option, Texts(values)));
    }

    /// <summary>The discriminator knows a union among the alternatives by the mapping alone: without one, its own alternatives say another name.</summary>
    private ApiCase Case(SpecObject schema, SpecNode option, string[] values)
    {
        bool isUnion = Resolve(option) is { } resolved && SchemaTraits.IsUnion(resolved);
        SpecObject? mapping = schema.Value("discriminator").Object("mapping");
        return new ApiCase(shapes.Read(option), isUnion, [.. values.Where(value => !isUnion || mapping?[value] is not null)], Traits(option));
    }

    private static string[] Texts(SpecNode values) => [.. ((values as SpecArray)?.Items ?? []).Select(value => value.AsText()).OfType<string>()];

    private ApiTraits? Traits(SpecNode option) => Resolve(option) is { } schema && schema["properties"] is SpecObject members
        ? new ApiTraits(
            [.. schema.Texts("required").Where(name => !IsForeign(members[name])).Distinct()],
            [.. members.Members.Select(member => member.Name)],
            [.. members.Members.Select(member => (member.Name, Values: Listed(member.Value))).Where(member => member.Values.Count > 0)],
            schema["additionalProperties"].IsFalse())
        : null;

    /// <summary>The values of a member that may have a few only; those of an enum that answers may extend are none.</summary>
    private IReadOnlyList<string> Listed(SpecNode member) => Resolve(member) switch
    {
        { } schema when schema["const"] is SpecScalar constant => [SpecJson.Write(constant)],
        { } schema when schema.Items("enum") is { Count: > 0 } values && values.All(value => value is SpecScalar) => [.. values.Select(value => SpecJson.Write(value))],
        _ => [],
    };

    private bool IsForeign(SpecNode? member) => member is null
        || (role.HasFlag(ModelRoles.Request) && OneSided.Is(document, member, OneSided.OfAnswers))
        || (role.HasFlag(ModelRoles.Response) && OneSided.Is(document, member, OneSided.OfRequests));

    private SpecObject? Resolve(SpecNode? schema) => SchemaReference.Resolve(document, schema) as SpecObject;
}
