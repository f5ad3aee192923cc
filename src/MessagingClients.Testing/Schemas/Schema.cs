using System.Runtime.CompilerServices;
using System.Text.Json;

namespace MessagingClients.Testing.Schemas;

/// <summary>A JSON Schema 2020-12, ready to check values. Reading it is an error where it has a keyword that is not checked.</summary>
internal sealed class Schema
{
    private IReadOnlyList<Keyword> _keywords = [];

    /// <summary>Reads a schema that stands alone.</summary>
    /// <param name="schema">The schema, as JSON.</param>
    /// <param name="patterns">What .NET calls each pattern of the schema.</param>
    /// <exception cref="NotSupportedException">The schema says something that is not checked.</exception>
    public static Schema Parse(string schema, IReadOnlyDictionary<string, string> patterns)
    {
        using JsonDocument document = JsonDocument.Parse(schema);
        return new SchemaReader(document.RootElement.Clone(), patterns).Read("");
    }

    /// <summary>Says what a schema demands; apart from its making, because a schema may refer to itself.</summary>
    public void Demand(IReadOnlyList<Keyword> keywords) => _keywords = keywords;

    public IEnumerable<SchemaProblem> Check(JsonElement value, string pointer = "")
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        return _keywords.SelectMany(keyword => keyword(value, pointer));
    }

    public bool Accepts(JsonElement value) => !Check(value).Any();
}
