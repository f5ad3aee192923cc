using System.Globalization;
using System.Text;
using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Cases;

/// <summary>
/// Writes the bodies of cases. Other than a writer for production it takes half a surrogate pair, which it escapes, and keeps
/// numbers as they are spelled.
/// </summary>
internal static class CaseJson
{
    /// <summary>Stands before the name of a member that is written without it: so an object says one name twice.</summary>
    public const char Twin = '\uE000';

    public static string Write(SpecNode node)
    {
        StringBuilder text = new();
        Append(text, node);
        return text.ToString();
    }

    /// <summary>A member of an object, as it stands between the braces.</summary>
    public static string Write(SpecMember member) => $"{Write(SpecScalar.OfText(member.Name.TrimStart(Twin)))}:{Write(member.Value)}";

    private static void Append(StringBuilder text, SpecNode node)
    {
        switch (node)
        {
            case SpecObject map:
                text.Append('{').AppendJoin(',', map.Members.Select(Write)).Append('}');
                break;
            case SpecArray array:
                text.Append('[').AppendJoin(',', array.Items.Select(Write)).Append(']');
                break;
            case SpecScalar { Kind: ScalarKind.Text } scalar:
                Append(text, scalar.Text);
                break;
            case SpecScalar scalar:
                text.Append(scalar.Text);
                break;
        }
    }

    private static void Append(StringBuilder text, string value)
    {
        text.Append('"');
        for (int index = 0; index < value.Length; index++)
        {
            if (index + 1 < value.Length && char.IsSurrogatePair(value[index], value[index + 1]))
            {
                text.Append(value, index++, 2);
            }
            else
            {
                text.Append(Escape(value[index]));
            }
        }

        text.Append('"');
    }

    private static string Escape(char character) => character switch
    {
        '"' => "\\\"",
        '\\' => @"\\",
        < ' ' or (>= '\uD800' and <= '\uDFFF') => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)character:X4}"),
        _ => character.ToString(),
    };
}
