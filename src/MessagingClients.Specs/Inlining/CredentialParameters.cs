using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Inlining;

/// <summary>Parameters that say once more what a security scheme says: the credential fills them.</summary>
internal static class CredentialParameters
{
    /// <summary>Whether a parameter is always filled by the credential of its operation.</summary>
    public static bool Has(SpecObject document, OperationNode node, SpecNode parameter)
    {
        SpecObject[] alternatives = [.. node.Security(document)];
        return parameter.Flag("required")
            ? alternatives.Length > 0 && Array.TrueForAll(alternatives, alternative => Names(document, alternative, parameter))
            : Array.Exists(alternatives, alternative => Names(document, alternative, parameter));
    }

    /// <summary>Whether a credential of its operation may stand where the parameter stands.</summary>
    public static bool MayBe(SpecObject document, OperationNode node, SpecNode parameter) =>
        node.Security(document).Any(alternative => Names(document, alternative, parameter));

    private static bool Names(SpecObject document, SpecObject alternative, SpecNode parameter) => alternative.Members.Any(member =>
        document.Object("components").Object("securitySchemes").Object(member.Name) is { } scheme && scheme.Text("type") == "apiKey"
        && scheme.Text("in") == parameter.Text("in") && IsSame(scheme.Text("name"), parameter));

    private static bool IsSame(string? name, SpecNode parameter) => string.Equals(
        name, parameter.Text("name"), parameter.Text("in") == "header" ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal);
}
