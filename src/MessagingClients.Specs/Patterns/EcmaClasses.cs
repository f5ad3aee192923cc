namespace MessagingClients.Specs.Patterns;

/// <summary>Sets of characters as ECMA-262 defines them, in the inside of a class of .NET.</summary>
internal static class EcmaClasses
{
    public const string LineEnds = @"\n\r\u2028\u2029";
    public const string Word = "[A-Za-z0-9_]";

    // A surrogate pair is one character to a pattern with the flag u, and two to .NET.
    private const string Pair = @"[\uD800-\uDBFF][\uDC00-\uDFFF]";

    /// <summary>The set of <c>\d</c>, <c>\w</c> or <c>\s</c>.</summary>
    public static string Shorthand(char escape) => escape switch
    {
        'd' => "0-9",
        'w' => "A-Za-z0-9_",
        _ => @"\t\n\v\f\r \u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000\uFEFF",
    };

    /// <summary>The characters, be they of two units, that are not in a set.</summary>
    public static CharacterSet Outside(string set) => new($@"[^{set}\uD800-\uDFFF]", Pair);
}
