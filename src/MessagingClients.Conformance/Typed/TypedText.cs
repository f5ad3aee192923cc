using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text.Json;

namespace MessagingClients.Conformance.Typed;

/// <summary>Shows a typed body, member by member; members without a value are left out.</summary>
public static class TypedText
{
    /// <summary>Shows a body.</summary>
    /// <param name="value">The body.</param>
    /// <param name="depth">How deep the lines stand, in steps of two blanks.</param>
    /// <returns>A line per member.</returns>
    public static IEnumerable<string> Lines(object value, int depth)
    {
        ArgumentNullException.ThrowIfNull(value);
        return Members(value, depth);
    }

    private static IEnumerable<string> Members(object value, int depth) =>
        from property in value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance)
        where property.GetIndexParameters().Length == 0
        let member = WrappedValue.Open(property.GetValue(value))
        where member is not null
        from line in Member(property.Name, member, depth)
        select line;

    private static IEnumerable<string> Member(string name, object value, int depth)
    {
        string indent = new(' ', depth * 2);
        return value switch
        {
            DateTimeOffset instant => [$"{indent}{name}: {instant:O}"],
            string or JsonElement or IFormattable or bool => [$"{indent}{name}: {Convert.ToString(value, CultureInfo.InvariantCulture)}"],
            IEnumerable items => [$"{indent}{name}:", .. items.Cast<object>().SelectMany((item, index) => Member($"[{index}]", item, depth + 1))],
            ValueType => [$"{indent}{name}: {value}"],
            _ => [$"{indent}{name}:", .. Members(value, depth + 1)],
        };
    }
}
