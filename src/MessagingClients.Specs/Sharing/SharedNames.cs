using System.Text.RegularExpressions;
using MessagingClients.Specs.Bodies;
using MessagingClients.Specs.Documents;
using MessagingClients.Specs.Naming;

namespace MessagingClients.Specs.Sharing;

/// <summary>
/// Proposes what <see cref="ShareStage"/> is told by the overlay: one name for schemas of several operations that demand the same,
/// and their title for bodies that have one.
/// </summary>
internal sealed partial class SharedNames
{
    private static readonly string[] Roles = ["Request", "Response", "Error", "Item", "Value", "Data"];

    private readonly SpecObject _schemas;
    private readonly string _client;
    private readonly HashSet<string> _taken;
    private readonly HashSet<string> _bodies;

    private SharedNames(SpecObject document, string client)
    {
        _schemas = document.Object("components").Object("schemas")!;
        _client = client;
        _taken = new HashSet<string>(_schemas.Members.Select(schema => schema.Name), StringComparer.OrdinalIgnoreCase);
        _bodies = [.. SentOperations.All(document).Select(operation => operation.Operation.Text("x-name")).SelectMany(_ => Roles, (name, role) => name + role)];
    }

    /// <summary>Names by those that the schemas have without them.</summary>
    /// <param name="document">The named document.</param>
    /// <param name="client">The name of the client in C#.</param>
    public static IReadOnlyDictionary<string, string> Propose(SpecObject document, string client)
    {
        SharedNames names = new(document, client);
        return EqualSchemas.Of(document).Where(equal => equal.Count > 1 || names.IsTitledBody(equal[0]))
            .SelectMany(equal => names.Name(equal) is var name ? equal.Select(schema => (schema, name)) : [])
            .ToDictionary(pair => pair.schema, pair => pair.name);
    }

    private bool IsTitledBody(string schema) => _bodies.Contains(schema) && Titles.Words(_schemas[schema]!) is { } title && IsFree(title);

    private string Name(IReadOnlyList<string> equal)
    {
        string name = Title(equal) ?? Ending(equal);
        string owned = Roles.Contains(name) ? _client + name : name;
        string chosen = new[] { owned, _client + name }.FirstOrDefault(IsFree) ?? equal[0];
        _taken.Add(chosen);
        return chosen;
    }

    private bool IsFree(string name) => name.Length > 0 && char.IsLetter(name[0]) && !TypeNames.IsTaken(name, _client) && !_taken.Contains(name);

    private string? Title(IReadOnlyList<string> equal) =>
        equal.Select(schema => Titles.Words(_schemas[schema]!)).Distinct().ToArray() is [{ } title] ? title : null;

    /// <summary>The words with which all names end: what stands in several operations is called by what it is in each.</summary>
    private static string Ending(IReadOnlyList<string> names)
    {
        string[] shortest = Words().Split(names.MinBy(name => name.Length)!);
        return Enumerable.Range(0, shortest.Length).Select(skipped => string.Concat(shortest[skipped..]))
            .FirstOrDefault(ending => names.All(name => name.EndsWith(ending, StringComparison.Ordinal))) ?? "";
    }

    [GeneratedRegex("(?<=[a-z0-9])(?=[A-Z])")]
    private static partial Regex Words();
}
