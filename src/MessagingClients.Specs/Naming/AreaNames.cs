using MessagingClients.Specs.Diagnostics;
using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Naming;

/// <summary>
/// The areas of a client: properties on which the operations of one tag are methods. Whether there are any is written down in the
/// overlay, and does not follow from how many operations there are: a method would move when one comes.
/// </summary>
internal static class AreaNames
{
    /// <summary>The extension of the document that says so.</summary>
    public const string Extension = "x-areas";

    // What the client has beside them.
    private static readonly HashSet<string> Taken = ["Api", "Dispose", .. MemberNames.Inherited];

    /// <summary>Whether a client has areas.</summary>
    /// <exception cref="SpecException">The extension is neither true nor false.</exception>
    public static bool Has(SpecObject document) => document[Extension] switch
    {
        null => false,
        SpecScalar { Kind: ScalarKind.Boolean } => document.Flag(Extension),
        var other => throw new SpecException(DiagnosticCodes.Extension, other.Location, $"Expected {Extension} to be true or false. Correct the overlay."),
    };

    /// <summary>The area of an operation, by its first tag; <see langword="null"/> where it is a method of the client.</summary>
    public static string? Of(SpecObject document, SpecNode operation) =>
        Has(document) && operation.Texts("tags").FirstOrDefault() is { } tag && tag.Any(char.IsLetterOrDigit) ? Of(tag) : null;

    /// <summary>What the document says of an area.</summary>
    public static string Describe(SpecObject document, string area)
    {
        string tag = OperationNode.All(document).Select(operation => operation.Operation.Texts("tags").FirstOrDefault()).OfType<string>().First(tag => Of(tag) == area);
        return document.Items("tags").FirstOrDefault(stated => stated.Text("name") == tag).Text("description") is { Length: > 0 } description
            ? description
            : $"The operations of {tag}";
    }

    /// <summary>Whether a name is that of a type of an area.</summary>
    public static bool IsType(string name, string client) =>
        name.EndsWith("Client", StringComparison.Ordinal)
        && (name.StartsWith(client, StringComparison.Ordinal) || name.StartsWith($"I{client}", StringComparison.Ordinal));

    private static string Of(string tag) => Words.Pascal(tag) is var name && Taken.Contains(name) ? name + "Area" : name;
}
