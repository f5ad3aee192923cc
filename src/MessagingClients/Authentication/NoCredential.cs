namespace MessagingClients.Authentication;

internal sealed class NoCredential : Credential
{
    internal override bool Sets(string header) => false;

    internal override ValueTask<AppliedCredential> ApplyAsync(HttpRequestMessage request, CredentialContext context) => new(new AppliedCredential(""));
}
