using System.Text.RegularExpressions;
using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Naming;

/// <summary>What an operation can be called by its id, its method and its path.</summary>
internal static partial class PathWords
{
    /// <summary>The names that an operation can have, the best first; the last ones have numbers.</summary>
    public static IEnumerable<string> Names(OperationNode operation)
    {
        string path = Words.Pascal($"{operation.Method} {By(operation.Path)}");
        string own = operation.Operation.Text("operationId") is { } id && HasWords(id) ? Own(operation.Method, id) : path;
        return new[] { own, path, path + Ending(operation.Path), Words.Pascal($"{operation.Method} {SymbolWords.Spell(operation.Path)}") }
            .Concat(NumberedNames.Of(own));
    }

    /// <summary>The class that serves an operation is no business of its callers; an id of digits says too little.</summary>
    private static string Own(string method, string id)
    {
        string plain = Controllers().Replace(id, "_");
        string name = Words.Pascal(HasWords(plain) ? plain : id);
        return char.IsLetter(id.First(char.IsLetterOrDigit)) ? name : Words.Pascal($"{method} {id}");
    }

    private static bool HasWords(string id) => id.Any(char.IsLetterOrDigit);

    private static string By(string path) => LastParameter().Replace(path, "/by $1");

    private static string Ending(string path) => path is [.., _, '/'] ? "WithSlash" : "";

    [GeneratedRegex("(?<=[a-z0-9])(Controller|_controller)(_|\\.|::|#|$)")]
    private static partial Regex Controllers();

    [GeneratedRegex(@"/\{([^{}]*)\}/?$")]
    private static partial Regex LastParameter();
}
