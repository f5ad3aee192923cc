using System.Collections;
using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using MessagingClients.Constraints;

namespace MessagingClients.Serialization;

/// <summary>
/// The members of an object that its document gives no names, but a type. .NET reads and writes members without a name as JSON of
/// any kind, one by one; this makes them what they are on the way.
/// </summary>
/// <typeparam name="TModel">The type of the object.</typeparam>
/// <typeparam name="T">The type of the values.</typeparam>
/// <param name="json">Knows how the values are read and written.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class OtherMemberCollection<TModel, T>(JsonSerializerContext json) : IDictionary<string, JsonElement>
    where TModel : class, IRequestModel<TModel>
{
    private readonly Dictionary<string, T> _read = [];

    /// <summary>The members by their names.</summary>
    /// <value>By default <see langword="null"/>: there are none.</value>
    public IReadOnlyDictionary<string, T>? Values { get; set; }

    int ICollection<KeyValuePair<string, JsonElement>>.Count => Values?.Count ?? 0;

    bool ICollection<KeyValuePair<string, JsonElement>>.IsReadOnly => false;

    ICollection<string> IDictionary<string, JsonElement>.Keys => [.. Written().Select(member => member.Key)];

    ICollection<JsonElement> IDictionary<string, JsonElement>.Values => [.. Written().Select(member => member.Value)];

    private JsonTypeInfo<T> TypeInfo => (JsonTypeInfo<T>)json.GetTypeInfo(typeof(T))!;

    JsonElement IDictionary<string, JsonElement>.this[string key]
    {
        get => JsonSerializer.SerializeToElement(Values![key], TypeInfo);
        set => Read(key, value);
    }

    void IDictionary<string, JsonElement>.Add(string key, JsonElement value) => Read(key, value);

    void ICollection<KeyValuePair<string, JsonElement>>.Add(KeyValuePair<string, JsonElement> item) => Read(item.Key, item.Value);

    bool IDictionary<string, JsonElement>.ContainsKey(string key) => Values?.ContainsKey(key) == true;

    bool IDictionary<string, JsonElement>.TryGetValue(string key, out JsonElement value)
    {
        bool isThere = Values?.ContainsKey(key) == true;
        value = isThere ? JsonSerializer.SerializeToElement(Values![key], TypeInfo) : default;
        return isThere;
    }

    bool ICollection<KeyValuePair<string, JsonElement>>.Contains(KeyValuePair<string, JsonElement> item) => Written().Contains(item);

    void ICollection<KeyValuePair<string, JsonElement>>.CopyTo(KeyValuePair<string, JsonElement>[] array, int arrayIndex) =>
        Written().ToArray().CopyTo(array, arrayIndex);

    bool IDictionary<string, JsonElement>.Remove(string key) => throw new NotSupportedException();

    bool ICollection<KeyValuePair<string, JsonElement>>.Remove(KeyValuePair<string, JsonElement> item) => throw new NotSupportedException();

    void ICollection<KeyValuePair<string, JsonElement>>.Clear() => throw new NotSupportedException();

    IEnumerator<KeyValuePair<string, JsonElement>> IEnumerable<KeyValuePair<string, JsonElement>>.GetEnumerator() => Written().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => Written().GetEnumerator();

    private void Read(string name, JsonElement value)
    {
        try
        {
            _read[name] = value.Deserialize(TypeInfo)!;
        }
        catch (JsonException)
        {
            // The place that it tells is one within the value; .NET puts in that within the whole.
            throw new JsonException();
        }

        Values = _read;
    }

    private IEnumerable<KeyValuePair<string, JsonElement>> Written()
    {
        int position = 0;
        foreach ((string name, T value) in Values ?? new Dictionary<string, T>())
        {
            TModel.Rules.RequireOther(name, position++);
            yield return KeyValuePair.Create(name, JsonSerializer.SerializeToElement(value, TypeInfo));
        }
    }
}
