using MessagingClients.Sending;

namespace MessagingClients.Authentication;

/// <summary>A key or token that the application is asked for before each request.</summary>
internal sealed class RotatingCredential(
    string header, string prefix, Func<CancellationToken, ValueTask<string>> source, string option) : Credential
{
    /// <inheritdoc/>
    public override string ToString() => $"{header}: (redacted), from {option}";

    internal override string? Header => header;

    internal override async ValueTask<AppliedCredential> ApplyAsync(HttpRequestMessage request, CredentialContext context)
    {
        try
        {
            string secret = SecretText.Require(await source(context.CancellationToken).ConfigureAwait(false), option);
            request.Headers.TryAddWithoutValidation(header, prefix + secret);
            return new AppliedCredential(secret);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException && !context.CancellationToken.IsCancellationRequested)
        {
            return new AppliedCredential("", new Obstacle($"{option} gave no credential that can be sent.") { Cause = exception });
        }
    }
}
