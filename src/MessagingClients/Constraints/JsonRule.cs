using System.Text.Json;

namespace MessagingClients.Constraints;

internal sealed class JsonRule(IReadOnlyList<string> values) : Rule<JsonElement>
{
    private readonly JsonElement[] _values = [.. values.Select(Parse)];

    public override Violation? Check(JsonElement value) => Keeps(value) ? null : Violation.Of($"one of {string.Join(", ", values)}", "another value");

    public bool Keeps(JsonElement value) => value.ValueKind != JsonValueKind.Undefined && Array.Exists(_values, each => JsonElement.DeepEquals(each, value));

    private static JsonElement Parse(string value)
    {
        using JsonDocument document = JsonDocument.Parse(value);
        return document.RootElement.Clone();
    }
}
