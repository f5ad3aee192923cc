using MessagingClients.Sending;

namespace MessagingClients.Authentication;

/// <summary>A key or token that the application is asked for before each request.</summary>
internal sealed class RotatingCredential(
    CredentialPlace place, Func<CancellationToken, ValueTask<string>> source, string option) : Credential
{
    /// <inheritdoc/>
    public override string ToString() => $"{place.Name}: (redacted), from {option}";

    internal override bool Sets(string header) => place.Sets(header);

    internal override async ValueTask<AppliedCredential> ApplyAsync(HttpRequestMessage request, CredentialContext context)
    {
        try
        {
            string secret = place.Require(await source(context.CancellationToken).ConfigureAwait(false), option);
            place.Put(request, place.Write(secret));
            return new AppliedCredential(secret);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException && !context.CancellationToken.IsCancellationRequested)
        {
            return new AppliedCredential("", new Obstacle($"{option} gave no credential that can be sent.") { Cause = exception });
        }
    }
}
