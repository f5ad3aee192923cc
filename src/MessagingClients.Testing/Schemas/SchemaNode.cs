using System.Text.Json;

namespace MessagingClients.Testing.Schemas;

/// <summary>A schema that is being read, and where it stands.</summary>
/// <param name="Reader">Reads other schemas of the same document.</param>
/// <param name="Pointer">Where it stands in the document.</param>
/// <param name="Value">What stands there.</param>
internal sealed record SchemaNode(SchemaReader Reader, string Pointer, JsonElement Value)
{
    /// <summary>The value of a keyword.</summary>
    public JsonElement this[string keyword] => Value.GetProperty(keyword);

    public bool Has(string keyword) => Value.TryGetProperty(keyword, out _);

    /// <summary>The schema below a keyword.</summary>
    public Schema Schema(params IReadOnlyList<string> steps) => Reader.Read(Pointer + string.Concat(steps.Select(JsonPointer.Step)));

    /// <summary>The schemas in the array of a keyword.</summary>
    public Schema[] Schemas(string keyword) =>
        [.. Enumerable.Range(0, this[keyword].GetArrayLength()).Select(index => Reader.Read($"{Pointer}/{keyword}/{index}"))];

    /// <summary>The schemas in the object of a keyword, by their names.</summary>
    public Dictionary<string, Schema> Named(string keyword) =>
        this[keyword].EnumerateObject().ToDictionary(member => member.Name, member => Schema(keyword, member.Name));

    /// <summary>A keyword that counts; to JSON Schema the number 2.0 is whole as well.</summary>
    public int Count(string keyword) => this[keyword].GetDouble() is >= 0 and <= int.MaxValue and var count && count == Math.Floor(count)
        ? (int)count
        : throw new NotSupportedException($"Expected a whole number from 0 to {int.MaxValue} at '#{Pointer}/{keyword}', found another.");

    public string[] Texts(string keyword) => [.. this[keyword].EnumerateArray().Select(text => text.GetString()!)];
}
