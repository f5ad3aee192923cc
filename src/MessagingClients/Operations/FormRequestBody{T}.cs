using System.ComponentModel;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using MessagingClients.Constraints;

namespace MessagingClients.Operations;

/// <summary>A body of the media type <c>application/x-www-form-urlencoded</c>.</summary>
/// <typeparam name="T">The type of the object whose members are the fields.</typeparam>
/// <param name="rule">The rule of the object.</param>
/// <param name="json">Knows how the type is written.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class FormRequestBody<T>(Rule<T> rule, JsonSerializerContext json) : FieldsRequestBody<T>(rule, json)
    where T : class
{
    private protected override WrittenBody Write(T value, IReadOnlyList<JsonProperty> members)
    {
        IEnumerable<string> pairs = members.SelectMany(member => Texts(member, Field(member.Name).Style, Uri.EscapeDataString))
            .Select(pair => $"{Uri.EscapeDataString(pair.Key)}={pair.Value}");
        return new WrittenBody(Encoding.ASCII.GetBytes(string.Join('&', pairs)), "application/x-www-form-urlencoded", IdempotencyKey: null);
    }
}
