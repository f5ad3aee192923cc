using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using MessagingClients.Constraints;

namespace MessagingClients.Operations;

/// <summary>A body of the media type <c>multipart/form-data</c> (RFC 7578).</summary>
/// <typeparam name="T">The type of the object whose members are the parts.</typeparam>
/// <param name="rule">The rule of the object.</param>
/// <param name="json">Knows how the type is written.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class MultipartRequestBody<T>(Rule<T> rule, JsonSerializerContext json) : FieldsRequestBody<T>(rule, json)
    where T : class
{
    private protected override WrittenBody Write(T value, IReadOnlyList<JsonProperty> members)
    {
        Dictionary<string, IReadOnlyList<FileContent>> files = Files(value);
        PartWriter parts = new();
        foreach (JsonProperty member in members)
        {
            if (files.TryGetValue(member.Name, out IReadOnlyList<FileContent>? list))
            {
                Add(parts, member.Name, list);
            }
            else
            {
                Add(parts, member);
            }
        }

        return parts.End();
    }

    private Dictionary<string, IReadOnlyList<FileContent>> Files(T value)
    {
        Dictionary<string, IReadOnlyList<FileContent>> files = [];
        foreach ((string name, object? content) in Rule.ValuesOf(value))
        {
            if (content is FileContent or IReadOnlyList<FileContent>)
            {
                files.Add(name, content as IReadOnlyList<FileContent> ?? [(FileContent)content]);
            }
        }

        return files;
    }

    private void Add(PartWriter parts, string name, IReadOnlyList<FileContent> files)
    {
        if (files.Count == 0)
        {
            throw Problem(name, "at least one file, because none cannot be told from a member that is left out", "none");
        }

        IReadOnlyList<string> stated = Field(name).MediaTypes;
        foreach (FileContent file in files)
        {
            string mediaType = MediaTypeOf(file, name, stated);
            parts.Add(name, Take(file, name), mediaType);
        }
    }

    private void Add(PartWriter parts, JsonProperty member)
    {
        BodyField field = Field(member.Name);
        bool isJson = field.Style is FieldStyle.Usual or FieldStyle.Json && HasObject(member.Value);
        string? mediaType = field.MediaTypes is [var stated, ..] ? stated : isJson ? "application/json" : null;
        foreach (KeyValuePair<string, string> text in Texts(member, field.Style, static text => text))
        {
            parts.Add(text.Key, text.Value, mediaType);
        }
    }

    private static bool HasObject(JsonElement value) => value.ValueKind == JsonValueKind.Object
        || (value.ValueKind == JsonValueKind.Array && value.EnumerateArray().Any(item => item.ValueKind is JsonValueKind.Object or JsonValueKind.Array));
}
