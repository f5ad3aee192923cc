using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using MessagingClients.Constraints;
using MessagingClients.Serialization;

namespace MessagingClients.Operations;

/// <summary>A body that is made of the members of an object, each by its name.</summary>
/// <typeparam name="T">The type of the object.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class FieldsRequestBody<T> : RequestBody<T>
    where T : class
{
    private readonly JsonSerializerContext _json;

    private protected FieldsRequestBody(Rule<T> rule, JsonSerializerContext json)
        : base(rule) => _json = json;

    /// <summary>How the document has single fields written, by their names.</summary>
    /// <value>By default none: each is written as usual.</value>
    public IReadOnlyDictionary<string, BodyField> Fields { get; init; } = new Dictionary<string, BodyField>();

    private protected override WrittenBody Write(T value)
    {
        using JsonDocument document = JsonDocument.Parse(PlainJson.Write(value, _json));
        return Write(value, [.. document.RootElement.EnumerateObject()]);
    }

    private protected abstract WrittenBody Write(T value, IReadOnlyList<JsonProperty> members);

    private protected BodyField Field(string name) => Fields.GetValueOrDefault(name, BodyField.Usual);

    private protected static IEnumerable<KeyValuePair<string, string>> Texts(JsonProperty member, FieldStyle style, Func<string, string> encode) =>
        FieldText.Of(member.Name, member.Value, style, encode);
}
