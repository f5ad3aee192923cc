namespace MessagingClients.Specs.Changes.Surface;

/// <summary>
/// The <c>?</c> behind a type in C#. Behind a reference it is a note for the compiler, which warns at most; behind a value it makes
/// another type.
/// </summary>
/// <param name="classes">The generated types that are references.</param>
internal sealed class NullAnnotation(IReadOnlySet<string> classes)
{
    private static readonly string[] References = ["string", "IReadOnlyList", "IReadOnlyDictionary"];

    /// <summary>Whether two types differ by notes for the compiler only.</summary>
    public bool IsAll(string before, string after) => Plain(before) == Plain(after);

    private string Plain(string type) => string.Concat(type.Where((character, index) => character != '?' || !IsReference(Name(type[..index]))));

    private bool IsReference(string name) => References.Contains(name) || classes.Contains(name);

    /// <summary>The name at the end of a text, its type arguments left out.</summary>
    private static string Name(string text)
    {
        int end = text.EndsWith('>') ? Opening(text) : text.Length;
        int start = end;
        while (start > 0 && (char.IsLetterOrDigit(text[start - 1]) || text[start - 1] == '_'))
        {
            start--;
        }

        return text[start..end];
    }

    private static int Opening(string text)
    {
        int depth = 0;
        for (int index = text.Length - 1; index >= 0; index--)
        {
            depth += text[index] switch { '>' => 1, '<' => -1, _ => 0 };
            if (depth == 0)
            {
                return index;
            }
        }

        return 0;
    }
}
