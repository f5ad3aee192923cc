using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Naming;

/// <summary>Reads titles: those of schemas are names or headings, and headings can be whole sentences.</summary>
internal static class Titles
{
    private const int Most = 40;

    // What generators and templates write where nobody chose a title.
    private static readonly HashSet<string> Empty =
        ["Anonymous", "Body", "Data", "Entity", "Item", "Items", "Model", "Object", "Payload", "Request", "RequestBody", "Response", "Root", "Schema", "TheRootSchema", "RootSchema", "Value"];

    /// <summary>The title of a schema as a name of C#; <see langword="null"/> where it has none that names it.</summary>
    public static string? Words(SpecNode schema) =>
        schema.Text("title") is { Length: > 0 and <= Most } title && title.Any(char.IsLetter) && char.IsLetter(title.First(char.IsLetterOrDigit))
            && Naming.Words.Pascal(title) is var name && !Empty.Contains(name.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9'))
            ? name
            : null;
}
