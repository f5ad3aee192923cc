using System.Globalization;
using System.Text.RegularExpressions;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace MessagingClients.Hostile.Tests;

/// <summary>The same document with a harmless text for each hostile one: equal texts stay equal, and each keeps its role.</summary>
internal sealed partial class HarmlessDocument
{
    private readonly Dictionary<string, string> _harmless = [];

    /// <summary>Replaces all texts that hold the marker.</summary>
    /// <returns>The other document, or <see langword="null"/> where nothing holds it.</returns>
    public static string? Of(string document)
    {
        YamlStream stream = [];
        stream.Load(new StringReader(document));
        HarmlessDocument harmless = new();
        YamlNode root = harmless.Visit(stream.Documents[0].RootNode);
        using StringWriter writer = new();
        new YamlStream(new YamlDocument(root)).Save(writer, assignAnchors: false);
        return harmless._harmless.Count == 0 ? null : writer.ToString();
    }

    private YamlNode Visit(YamlNode node) => node switch
    {
        YamlMappingNode mapping => new YamlMappingNode(mapping.Children.Select(child => new KeyValuePair<YamlNode, YamlNode>(Visit(child.Key), Visit(child.Value)))),
        YamlSequenceNode sequence => new YamlSequenceNode(sequence.Children.Select(Visit)),
        YamlScalarNode { Value: { } text } scalar when text.Contains(Marker.Text, StringComparison.OrdinalIgnoreCase) => new YamlScalarNode(Replace(text)) { Style = ScalarStyle.DoubleQuoted },
        YamlScalarNode scalar => new YamlScalarNode(scalar.Value) { Style = scalar.Style },
        _ => node,
    };

    /// <summary>What a role needs of a text stays: the beginning of a URL and of a reference, the parameters of a path, the type of a body.</summary>
    private string Replace(string text) => text switch
    {
        _ when text.StartsWith("http", StringComparison.Ordinal) => (text.Contains("{host}", StringComparison.Ordinal) ? "https://{host}/" : "https://example.com/") + Name(text),
        _ when text.StartsWith("application/", StringComparison.Ordinal) => "application/json",
        ['#', '/', ..] or ['/', ..] => Segments().Replace(text, segment => segment.Value.Contains(Marker.Text, StringComparison.OrdinalIgnoreCase) ? Name(segment.Value) : segment.Value),
        _ => Name(text),
    };

    // The words of names without digits and capitals: a name of C# that is made of them is one word as well.
    private string Name(string text)
    {
        if (!_harmless.TryGetValue(text, out string? name))
        {
            name = "harmless" + string.Concat(_harmless.Count.ToString(CultureInfo.InvariantCulture).Select(digit => (char)('a' + digit - '0')));
            _harmless.Add(text, name);
        }

        return name;
    }

    [GeneratedRegex("[^#/{}]+")]
    private static partial Regex Segments();
}
