using System.Net;

namespace MessagingClients.Authentication;

/// <summary>
/// A token of OAuth2 client credentials, asked for when it is needed and kept until shortly before its end. Calls that need
/// one at the same time ask once.
/// </summary>
internal sealed class TokenCredential(TokenEndpoint endpoint) : Credential
{
    // A token that ends on the way would be refused.
    private static readonly TimeSpan Margin = TimeSpan.FromSeconds(60);

    private readonly Lock _lock = new();
    private Task<TokenAnswer>? _answer;

    /// <inheritdoc/>
    public override string ToString() => $"Authorization: (redacted), from {endpoint}";

    internal override bool Sets(string header) => CredentialPlace.Bearer.Sets(header);

    internal override async ValueTask<AppliedCredential> ApplyAsync(HttpRequestMessage request, CredentialContext context)
    {
        TokenAnswer answer = await GetAsync(context).ConfigureAwait(false);
        if (answer.Token is { } token)
        {
            CredentialPlace.Bearer.Put(request, Bearer(token));
        }

        return new AppliedCredential(endpoint.Client, answer.Obstacle);
    }

    /// <summary>A token that was refused is asked for anew by the next request.</summary>
    internal override bool IsRenewedAfter(HttpRequestMessage request, HttpResponseMessage response, CredentialDemand? demand)
    {
        if (response.StatusCode != HttpStatusCode.Unauthorized)
        {
            return false;
        }

        lock (_lock)
        {
            if (_answer is { IsCompletedSuccessfully: true, Result.Token: { } token }
                && request.Headers.TryGetValues(CredentialPlace.Bearer.Name, out IEnumerable<string>? sent) && sent.Contains(Bearer(token)))
            {
                _answer = null;
            }
        }

        return true;
    }

    private static string Bearer(AccessToken token) => CredentialPlace.Bearer.Write(token.Value);

    private async Task<TokenAnswer> GetAsync(CredentialContext context)
    {
        while (true)
        {
            (Task<TokenAnswer> answer, TaskCompletionSource<TokenAnswer>? own) = Current(context.Time.GetUtcNow());
            if (own is not null)
            {
                await AskAsync(own, context).ConfigureAwait(false);
            }

            try
            {
                return await answer.WaitAsync(context.CancellationToken).ConfigureAwait(false);
            }
            catch (OperationCanceledException) when (!context.CancellationToken.IsCancellationRequested)
            {
                // The call that asked has ended before the answer came.
            }
        }
    }

    /// <summary>The answer that there is or that somebody waits for; else a new one, to be asked for by who gets it.</summary>
    private (Task<TokenAnswer> Answer, TaskCompletionSource<TokenAnswer>? Own) Current(DateTimeOffset now)
    {
        lock (_lock)
        {
            if (_answer is { } answer && (!answer.IsCompleted || IsGood(answer, now)))
            {
                return (answer, null);
            }

            TaskCompletionSource<TokenAnswer> own = new(TaskCreationOptions.RunContinuationsAsynchronously);
            _answer = own.Task;
            return (own.Task, own);
        }
    }

    private static bool IsGood(Task<TokenAnswer> answer, DateTimeOffset now) =>
        answer is { IsCompletedSuccessfully: true, Result.Token: { } token } && now < token.End - Margin;

    private async Task AskAsync(TaskCompletionSource<TokenAnswer> own, CredentialContext context)
    {
        try
        {
            own.SetResult(await endpoint.AskAsync(context).ConfigureAwait(false));
        }
        finally
        {
            own.TrySetCanceled(context.CancellationToken);
        }
    }
}
