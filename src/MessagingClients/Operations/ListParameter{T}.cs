using System.ComponentModel;
using MessagingClients.Constraints;

namespace MessagingClients.Operations;

/// <summary>What a document states of a parameter that is an array.</summary>
/// <typeparam name="T">The type of the items.</typeparam>
/// <param name="name">The parameter's name in the document.</param>
/// <param name="place">Where it stands in a request.</param>
/// <param name="rule">The rule of the array.</param>
/// <param name="style">How the items stand in it.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ListParameter<T>(string name, ParameterPlace place, Rule<IReadOnlyList<T>> rule, ListStyle style)
    : Parameter<IReadOnlyList<T>>(name, place, rule)
    where T : notnull
{
    /// <summary>How the items stand in the parameter.</summary>
    public ListStyle Style { get; } = style;

    internal override void Write(IReadOnlyList<T> value, RequestTarget target)
    {
        string[] items = [.. value.Select(item => ParameterText.Require(Name, item is null ? null : ParameterText.Of(item)))];
        if (items.Length == 0)
        {
            throw new ArgumentException($"{Name}: expected at least one item, found none, which cannot be told from a parameter that is left out. Leave it out.", Name);
        }

        if (Style == ListStyle.Repeated)
        {
            Array.ForEach(items, item => target.Write(Place, Name, Encode(item)));
        }
        else
        {
            target.Write(Place, Name, Place == ParameterPlace.Header ? HeaderText.Join(Name, items) : Join(items));
        }
    }

    private string Join(string[] items) => Style switch
    {
        ListStyle.Space => string.Join("%20", items.Select(item => Uri.EscapeDataString(Without(' ', item)))),
        ListStyle.Pipe => string.Join("%7C", items.Select(item => Uri.EscapeDataString(Without('|', item)))),
        _ => string.Join(',', items.Select(Uri.EscapeDataString)),
    };

    private string Without(char separator, string item) => item.Contains(separator, StringComparison.Ordinal)
        ? throw new ArgumentException($"{Name}: expected items without '{separator}', which stands between them, found one with it.", Name)
        : item;
}
