using System.Text;

namespace MessagingClients.Conformance.Oracles;

/// <summary>How a credential looks in a request: as it is, or as the base64 of user and password, which are both of it.</summary>
internal static class CredentialForms
{
    public static IReadOnlyList<string> Of(string credential) => [credential, Basic(credential)];

    public static string Basic(string credential) => Convert.ToBase64String(Encoding.UTF8.GetBytes($"{credential}:{credential}"));

    /// <summary>A text without any of them.</summary>
    public static string Replace(string text, string credential, string instead) =>
        Of(credential).Aggregate(text, (current, form) => current.Replace(form, instead, StringComparison.Ordinal));
}
