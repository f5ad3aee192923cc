using System.Globalization;

namespace MessagingClients.Specs.Documents;

/// <summary>Short words for what a walk through a document asks all the time.</summary>
internal static class SpecNodeExtensions
{
    public static SpecNode? Value(this SpecNode? node, string name) => (node as SpecObject)?[name];

    public static SpecObject? Object(this SpecNode? node, string name) => node.Value(name) as SpecObject;

    public static IReadOnlyList<SpecMember> Members(this SpecNode? node, string name) => node.Object(name)?.Members ?? [];

    public static IReadOnlyList<SpecNode> Items(this SpecNode? node, string name) =>
        (node.Value(name) as SpecArray)?.Items ?? [];

    public static string? Text(this SpecNode? node, string name) => node.Value(name).AsText();

    public static string? AsText(this SpecNode? node) => node is SpecScalar { Kind: ScalarKind.Text } text ? text.Text : null;

    /// <summary>A number that can be held, or <see langword="null"/>.</summary>
    public static decimal? AsDecimal(this SpecNode? node) =>
        node is SpecScalar { Kind: ScalarKind.Number } number && decimal.TryParse(number.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal value) ? value : null;

    public static IEnumerable<string> Texts(this SpecNode? node, string name) => node.Items(name).Select(AsText).OfType<string>();

    public static bool Flag(this SpecNode? node, string name) =>
        node.Value(name) is SpecScalar { Kind: ScalarKind.Boolean, Text: "true" };

    public static bool IsFalse(this SpecNode? node) => node is SpecScalar { Kind: ScalarKind.Boolean, Text: "false" };

    public static bool IsOpenApi30(this SpecObject document) => document.Text("openapi")?.StartsWith("3.0", StringComparison.Ordinal) == true;

    public static IEnumerable<(string Step, SpecNode Child)> Children(this SpecNode? node) => node switch
    {
        SpecObject value => value.Members.Select(member => (member.Name, member.Value)),
        SpecArray array => array.Items.Select((item, index) => (SpecPointer.Step(index), item)),
        _ => [],
    };
}
