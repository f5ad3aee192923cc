using System.Text.Json;

namespace MessagingClients.Operations;

/// <summary>Values of JSON as the fields of a form: pairs of a name and a text, which is encoded.</summary>
internal static class FieldText
{
    /// <exception cref="UnwritableException">No text can say the value so that it is told from another one.</exception>
    public static IEnumerable<KeyValuePair<string, string>> Of(string name, JsonElement value, FieldStyle style, Func<string, string> encode) => (value.ValueKind, style) switch
    {
        (_, FieldStyle.Pairs or FieldStyle.Label or FieldStyle.LabelExploded or FieldStyle.Matrix or FieldStyle.MatrixExploded) => [new(name, Expanded(name, value, style, encode))],
        (JsonValueKind.Array or JsonValueKind.Object, FieldStyle.Json) or (JsonValueKind.Object, FieldStyle.Usual) => [new(name, encode(value.GetRawText()))],
        (JsonValueKind.Array or JsonValueKind.Object, FieldStyle.Deep) => Children(name, value).SelectMany(child => Of(child.Key, child.Value, style, encode)),
        (JsonValueKind.Array, FieldStyle.Usual or FieldStyle.Form) => Children(name, value).Select(item => KeyValuePair.Create(name, encode(Item(name, item.Value, style)))),
        (JsonValueKind.Object, FieldStyle.Form) => Members(name, value).Select(member => KeyValuePair.Create(member.Key, encode(Scalar(member.Key, member.Value)))),
        (JsonValueKind.Array, _) => [new(name, Join(name, Children(name, value).Select(item => Scalar(name, item.Value)), style, encode))],
        (JsonValueKind.Object, _) => [new(name, Join(name, Members(name, value).SelectMany(member => new[] { member.Key, Scalar(member.Key, member.Value) }), style, encode))],
        _ => [new(name, encode(style == FieldStyle.Json ? value.GetRawText() : Scalar(name, value)))],
    };

    /// <summary>RFC 6570, sections 3.2.2, 3.2.5 and 3.2.7: the forms that begin or divide otherwise.</summary>
    private static string Expanded(string name, JsonElement value, FieldStyle style, Func<string, string> encode)
    {
        string own = encode(name);
        string[] items = value.ValueKind switch
        {
            JsonValueKind.Array => [.. Children(name, value).Select(item => Divided(name, Scalar(name, item.Value), style, encode))],
            JsonValueKind.Object => [.. Members(name, value).Select(member => $"{Divided(name, member.Key, style, encode)}{(style is FieldStyle.Label or FieldStyle.Matrix ? ',' : '=')}{Divided(name, Scalar(member.Key, member.Value), style, encode)}")],
            _ => [encode(Scalar(name, value))],
        };
        return style switch
        {
            FieldStyle.Label => $".{string.Join(',', items)}",
            FieldStyle.LabelExploded => string.Concat(items.Select(item => $".{item}")),
            FieldStyle.Matrix => $";{own}={string.Join(',', items)}",
            FieldStyle.MatrixExploded => string.Concat(items.Select(item => value.ValueKind == JsonValueKind.Object ? $";{item}" : $";{own}={item}")),
            _ => string.Join(',', items),
        };
    }

    /// <summary>A dot is never percent-encoded.</summary>
    private static string Divided(string name, string text, FieldStyle style, Func<string, string> encode) =>
        encode(style == FieldStyle.LabelExploded ? Without(name, '.', text) : text);

    private static string Scalar(string name, JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString()!,
        JsonValueKind.Null => throw new UnwritableException($"{name}: expected a value, found null"),
        JsonValueKind.Array or JsonValueKind.Object => throw new UnwritableException($"{name}: expected a single value, found several"),
        _ => value.GetRawText(),
    };

    private static string Item(string name, JsonElement item, FieldStyle style) =>
        style == FieldStyle.Usual && item.ValueKind is JsonValueKind.Object or JsonValueKind.Array ? item.GetRawText() : Scalar(name, item);

    /// <summary>What is within a value, each by the way to it.</summary>
    private static IReadOnlyList<KeyValuePair<string, JsonElement>> Children(string name, JsonElement value) => value.ValueKind == JsonValueKind.Object
        ? [.. Members(name, value).Select(member => KeyValuePair.Create($"{name}[{member.Key}]", member.Value))]
        : Require(name, [.. value.EnumerateArray().Select((item, index) => KeyValuePair.Create(FormattableString.Invariant($"{name}[{index}]"), item))]);

    private static IReadOnlyList<KeyValuePair<string, JsonElement>> Members(string name, JsonElement value) =>
        Require(name, [.. value.EnumerateObject().Select(member => KeyValuePair.Create(member.Name, member.Value))]);

    private static IReadOnlyList<KeyValuePair<string, JsonElement>> Require(string name, IReadOnlyList<KeyValuePair<string, JsonElement>> values) => values.Count > 0
        ? values
        : throw new UnwritableException($"{name}: expected at least one value, found none, which cannot be told from one that is left out");

    private static string Join(string name, IEnumerable<string> texts, FieldStyle style, Func<string, string> encode) => style switch
    {
        FieldStyle.Space => string.Join("%20", texts.Select(text => encode(Without(name, ' ', text)))),
        FieldStyle.Pipe => string.Join("%7C", texts.Select(text => encode(Without(name, '|', text)))),
        _ => string.Join(',', texts.Select(encode)),
    };

    private static string Without(string name, char separator, string text) => text.Contains(separator, StringComparison.Ordinal)
        ? throw new UnwritableException($"{name}: expected values without '{separator}', which stands between them, found one with it")
        : text;
}
