using MessagingClients.Specs.Apis;
using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Lowering;

/// <summary>
/// Reads what an object may have beside its members. A request says nothing there that the document does not give a schema for, and
/// what an answer alone has stays JSON, whatever it is.
/// </summary>
internal sealed class OthersReader(SpecObject document, ShapeReader shapes, FileMembers files)
{
    /// <param name="name">The name of the object's schema.</param>
    /// <param name="schema">The schema.</param>
    /// <param name="role">Where it is used.</param>
    /// <returns><see langword="null"/> where no request has others.</returns>
    /// <exception cref="Diagnostics.SpecException">No client can write them.</exception>
    public ApiOthers? Read(string name, SpecObject schema, ModelRoles role) =>
        role.HasFlag(ModelRoles.Request) && schema["additionalProperties"] is SpecObject values && !IsOfAnswers(values)
            ? files.IsFile(name, values) || files.AreFiles(name, values)
                ? throw Ungenerated.Of(values, "files among the parts of a multipart body that have no names")
                : new ApiOthers(shapes.ReadItem(values), [.. Taken(schema)], shapes.Describe(values))
            : null;

    private IEnumerable<string> Taken(SpecObject schema) =>
        schema.Members("properties").Where(property => IsOfAnswers(property.Value)).Select(property => property.Name);

    private bool IsOfAnswers(SpecNode schema) => OneSided.Is(document, schema, OneSided.OfAnswers);
}
