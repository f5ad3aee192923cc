using MessagingClients.Conformance.Oracles;
using MessagingClients.Conformance.WireMock;

namespace MessagingClients.Conformance.Running;

/// <summary>Leaves credentials out of what a report shows.</summary>
internal static class Redaction
{
    public static RecordedRequest Of(RecordedRequest request, string credential) => request with
    {
        Target = CredentialForms.Replace(request.Target, credential, "(credential)"),
        Headers = [.. request.Headers.Select(header => KeyValuePair.Create(header.Key, CredentialForms.Replace(header.Value, credential, "(credential)")))],
    };
}
