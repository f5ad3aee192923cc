namespace MessagingClients.Authentication;

internal sealed class NoCredential : Credential
{
    internal override void Apply(HttpRequestMessage request)
    {
    }
}
