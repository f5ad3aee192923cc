using System.Text.RegularExpressions;
using MessagingClients.Testing.Stating;

namespace MessagingClients.Testing.Serving;

/// <summary>Whether a request proves who sends, in one of the ways that its operation takes.</summary>
internal static class CredentialCheck
{
    /// <returns>What the first way misses, where none is followed.</returns>
    public static IEnumerable<string> Run(StatedOperation operation, ArrivedRequest request)
    {
        string[][] problems = [.. operation.Credentials.Select(alternative => alternative.SelectMany(credential => Problems(credential, request)).ToArray())];
        return Array.Exists(problems, each => each.Length == 0) ? [] : problems.FirstOrDefault([]);
    }

    private static IEnumerable<string> Problems(StubCredential credential, ArrivedRequest request)
    {
        string[] values = request.Values(credential.In, credential.Name);
        return values is [var value] && Regex.IsMatch(value, $"^(?:{credential.Pattern})\\z", RegexOptions.CultureInvariant)
            ? []
            : [$"{credential.In}/{credential.Name}: expected the credential, once and as {credential.Pattern}, found {Found(values)}"];
    }

    private static string Found(string[] values) => values.Length switch
    {
        0 => "none",
        1 => "another form",
        var count => $"{count}",
    };
}
