using System.Buffers;
using MessagingClients.Specs.Diagnostics;
using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Lowering;

/// <summary>Paths that a request can carry as they stand: of any other one a part would get lost on the way.</summary>
internal static class PathText
{
    // RFC 3986, sections 3.3 and 3.4, with the braces of templates.
    private static readonly SearchValues<char> Carried =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~:@!$&'()*+,;=/?%[]{}");

    /// <exception cref="SpecException">The path of an operation is not one of them.</exception>
    public static void Require(OperationNode node)
    {
        if (Problem(ParameterReader.Braces().Replace(node.Path, "{}")) is { } problem)
        {
            throw new SpecException(
                DiagnosticCodes.Unsupported,
                node.Operation.Location,
                $"No client can be generated for the path '{node.Path}': {problem}. Correct it by the overlay, or remove the operation.");
        }
    }

    private static string? Problem(string path) =>
        !path.StartsWith('/') ? "it does not begin with a slash"
        : path.Contains('#', StringComparison.Ordinal) ? "what follows # is a fragment, which no request carries"
        : path.AsSpan().IndexOfAnyExcept(Carried) is >= 0 and int odd ? $"no URL holds U+{(int)path[odd]:X4}, except percent-encoded"
        : path.Split('?', 2) is [_, var query] && !query.Split('&').All(IsNamed) ? "its query has parts without a name"
        : path.Split('?')[0].Split('/').Any(segment => segment is "." or "..") ? "a segment of dots is taken out on the way"
        : null;

    private static bool IsNamed(string pair) => pair.Split('=')[0] is { Length: > 0 } name && !name.Contains('{', StringComparison.Ordinal);
}
