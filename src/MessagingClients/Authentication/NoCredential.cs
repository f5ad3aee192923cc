namespace MessagingClients.Authentication;

internal sealed class NoCredential : Credential
{
    internal override string? Header => null;

    internal override ValueTask<AppliedCredential> ApplyAsync(HttpRequestMessage request, CredentialContext context) => new(new AppliedCredential(""));
}
