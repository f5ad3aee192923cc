using MessagingClients.Specs.Diagnostics;
using MessagingClients.Specs.Documents;
using MessagingClients.Specs.Inlining;

namespace MessagingClients.Specs.Lowering;

/// <summary>Headers that a client sets by itself, and names that no header and no cookie can have.</summary>
internal static class ReservedHeaders
{
    private static readonly HashSet<string> Own = new(StringComparer.OrdinalIgnoreCase)
    {
        "Accept-Encoding", "Allow", "Connection", "Cookie", "Expect", "Expires", "Host", "Keep-Alive", "Last-Modified", "TE", "Trailer",
        "Transfer-Encoding", "Upgrade",
    };

    /// <exception cref="SpecException">The parameter is one that a client sets by itself, or that no request can carry.</exception>
    public static void Require(SpecObject document, OperationNode node, SpecNode parameter)
    {
        string name = parameter.Text("name")!;
        if (parameter.Text("in") is "header" or "cookie" && !KeyPlace.IsToken(name))
        {
            throw Ungenerated.Of(parameter, "a header or a cookie whose name no request can carry");
        }

        if (parameter.Text("in") == "header" && (Own.Contains(name) || name.StartsWith("Content-", StringComparison.OrdinalIgnoreCase)))
        {
            throw Ungenerated.Of(parameter, "a header that the client sets by itself");
        }

        if (CredentialParameters.MayBe(document, node, parameter))
        {
            throw Ungenerated.Of(parameter, "a required parameter that is a credential, but not in all alternatives of the security");
        }
    }
}
