namespace MessagingClients.Specs.Naming;

/// <summary>Gives the parameters of a method names of C#.</summary>
internal static class ParameterNames
{
    private static readonly HashSet<string> Keywords =
    [
        "abstract", "as", "await", "base", "bool", "break", "byte", "case", "catch", "char", "checked", "class", "const",
        "continue", "decimal", "default", "delegate", "do", "double", "else", "enum", "event", "explicit", "extern", "false",
        "finally", "fixed", "float", "for", "foreach", "goto", "if", "implicit", "in", "int", "interface", "internal", "is",
        "lock", "long", "namespace", "new", "null", "object", "operator", "out", "override", "params", "private", "protected",
        "public", "readonly", "ref", "return", "sbyte", "sealed", "short", "sizeof", "stackalloc", "static", "string",
        "struct", "switch", "this", "throw", "true", "try", "typeof", "uint", "ulong", "unchecked", "unsafe", "ushort",
        "using", "virtual", "void", "volatile", "while",
    ];

    // The other parameters of a method.
    private static readonly HashSet<string> Taken = ["request", "parameters", "options", "cancellationToken"];

    // Ends of what the client has for each operation: without capitals in its script, a parameter can have the same name.
    private static readonly string[] Ends = ["Core", "Facts", "Operation"];

    /// <summary>The name of a parameter, with <c>@</c> where it would be a keyword.</summary>
    public static string Of(string name)
    {
        string variable = Words.Camel(name);
        return Keywords.Contains(variable) ? "@" + variable : Taken.Contains(variable) || Array.Exists(Ends, end => variable.EndsWith(end, StringComparison.Ordinal) && !char.IsLower(variable[0])) ? variable + "Value" : variable;
    }
}
