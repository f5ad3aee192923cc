using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Changes;

/// <summary>Sentences about a difference.</summary>
internal static class Phrase
{
    private const int Longest = 60;

    /// <summary>Says what became of the member at a site.</summary>
    public static string Of(Site site, SpecNode? before, SpecNode? after)
    {
        string name = SpecPointer.Parse(site.Place) is [.., var last] ? last : "document";
        return (before, after) switch
        {
            (null, _) => $"'{name}' was added{With(after)}.",
            (_, null) => $"'{name}' was removed{With(before)}.",
            (SpecScalar one, SpecScalar other) when one.Kind != other.Kind => $"'{name}' changed from {Text(one)} ({one.Kind}) to {Text(other)} ({other.Kind}).",
            (SpecScalar one, SpecScalar other) => $"'{name}' changed from {Text(one)} to {Text(other)}.",
            _ => $"'{name}' changed.",
        };
    }

    public static string List(IEnumerable<string> values) => string.Join(", ", values.Select(value => $"'{Cut(value)}'"));

    private static string With(SpecNode? node) => node is SpecScalar scalar ? $": {Text(scalar)}" : "";

    private static string Text(SpecScalar scalar) => scalar.Kind == ScalarKind.Text ? $"'{Cut(scalar.Text)}'" : scalar.Text;

    private static string Cut(string text) => text.Length <= Longest ? text : text[..Longest] + "…";
}
