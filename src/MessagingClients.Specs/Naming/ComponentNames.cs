using MessagingClients.Specs.Diagnostics;
using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Naming;

/// <summary>
/// Renames the schemas among the components, and all references to them. Names that differ in capitals only are told apart,
/// because the source generator of System.Text.Json takes them for one.
/// </summary>
internal static class ComponentNames
{
    public static SpecObject Apply(SpecObject document)
    {
        IReadOnlyList<SpecMember> schemas = document.Object("components").Members("schemas");
        return schemas.Count == 0 ? document : SchemaReference.Rename(document, Names(schemas));
    }

    private static Dictionary<string, string> Names(IReadOnlyList<SpecMember> schemas)
    {
        Dictionary<string, SpecMember> byName = schemas.ToDictionary(schema => schema.Name);
        Dictionary<string, string> names = Stated(schemas);
        HashSet<string> stated = new(names.Values, StringComparer.OrdinalIgnoreCase);
        DistinctNames distinct = new(Words.Pascal, StringComparer.OrdinalIgnoreCase)
        {
            IsTaken = stated.Contains,
            Others = name => Kind(byName[name].Value) is { } kind ? [Words.Pascal(name) + kind] : [],
        };
        foreach ((string name, string chosen) in distinct.Of([.. schemas.Select(schema => schema.Name).Where(name => !names.ContainsKey(name))]))
        {
            names.Add(name, chosen);
        }

        return names;
    }

    /// <summary>The names that the overlay gives.</summary>
    private static Dictionary<string, string> Stated(IReadOnlyList<SpecMember> schemas)
    {
        Dictionary<string, SpecMember> first = new(StringComparer.OrdinalIgnoreCase);
        Dictionary<string, string> names = [];
        foreach (SpecMember schema in schemas.Where(schema => schema.Value.Text("x-name") is not null))
        {
            string name = Words.Pascal(schema.Value.Text("x-name")!);
            names[schema.Name] = first.TryAdd(name, schema)
                ? name
                : throw new SpecException(
                    DiagnosticCodes.Name, schema.Location, $"Two schemas would be called {name}, the other at {first[name].Location}. Give one of them another name by x-name in the overlay.");
        }

        return names;
    }

    private static string? Kind(SpecNode schema) => schema switch
    {
        SpecObject value when EnumValues.Kind(value) != EnumKind.None => "Kind",
        SpecObject value when value["properties"] is SpecObject => "Object",
        SpecObject value when SchemaTraits.Types(value) is [var type] => Words.Pascal(type),
        _ => null,
    };
}
