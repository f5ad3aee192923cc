using System.Globalization;
using System.Text;
using System.Text.Json;

namespace MessagingClients.Conformance.Running;

/// <summary>Writes a JSON value as a person would write it in C#.</summary>
internal static class CSharpValue
{
    public static string Of(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => $"new() {{ {string.Join(", ", value.EnumerateObject().Select(member => $"{Name(member.Name)} = {Of(member.Value)}"))} }}",
        JsonValueKind.Array => $"[{string.Join(", ", value.EnumerateArray().Select(Of))}]",
        JsonValueKind.String => value.GetRawText().Any(character => character == '\\') ? value.GetRawText() : Literal(value.GetString()!),
        _ => value.GetRawText(),
    };

    public static string Name(string name) => string.Concat(
        name.Split(['_', '-', '.', '@', ' '], StringSplitOptions.RemoveEmptyEntries).Select(word => char.ToUpperInvariant(word[0]) + word[1..]));

    public static string Literal(string text)
    {
        StringBuilder literal = new("\"");
        foreach (char character in text)
        {
            _ = character switch
            {
                '"' or '\\' => literal.Append('\\').Append(character),
                _ when char.IsControl(character) || char.IsSurrogate(character) => literal.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:x4}"),
                _ => literal.Append(character),
            };
        }

        return literal.Append('"').ToString();
    }
}
