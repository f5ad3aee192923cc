using System.Runtime.CompilerServices;
using System.Threading.RateLimiting;
using MessagingClients.Authentication;
using MessagingClients.RateLimits;
using MessagingClients.Telemetry;

namespace MessagingClients.Sending;

/// <summary>Sends single requests, each with the credential and as often as the provider takes them.</summary>
internal sealed class Transport(HttpMessageInvoker invoker, ConnectionSettings settings, ApiTelemetry telemetry)
{
    /// <summary>Sends the request of a call and reads what comes back. Never throws: whatever happened is told by the exchange, which the call owns.</summary>
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    public async ValueTask<Exchange> ExchangeAsync(Call call)
    {
        Exchange exchange = call.Begin();
        Permit permit = default;
        try
        {
            // Not every handler looks at the token before it sends.
            exchange.Token.ThrowIfCancellationRequested();
            CredentialContext context = new(invoker, settings.TimeProvider, exchange.Token) { Demand = call.Operation.Credentials };
            AppliedCredential credential = await CredentialOf(call).ApplyAsync(exchange.Message, context).ConfigureAwait(false);
            if (credential.Obstacle is { } missing)
            {
                return exchange.Block(missing);
            }

            permit = await AcquireAsync(credential.Identity, call, exchange.Token).ConfigureAwait(false);
            return permit.Obstacle is { } refusal ? exchange.Block(refusal) : await SendAsync(exchange, call).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            return exchange.Fail(exception);
        }
        finally
        {
            permit.Dispose();
        }
    }

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    private async ValueTask<Exchange> SendAsync(Exchange exchange, Call call)
    {
        // A request that cannot be repeated has all the time of the call: cut short, it would leave open what became of it.
        if (call is { MayRepeat: true, IdempotencyKey: not null })
        {
            exchange.Shorten(settings.AttemptTimeout);
        }

        exchange.Address();
        HttpResponseMessage response = await invoker.SendAsync(exchange.Message, exchange.Token).ConfigureAwait(false);
        if (OutcomeRules.Status((int)response.StatusCode) == Outcome.Accepted)
        {
            exchange.Extend();
        }

        bool renewed = CredentialOf(call).IsRenewedAfter(exchange.Message, response, call.Operation.Credentials);
        ResponseBody body = await ResponseBody.ReadAsync(response.Content, settings.MaxResponseBytes, IsStream(call, response), exchange.Token).ConfigureAwait(false);
        return exchange.Answer(response, body, renewed);
    }

    private static bool IsStream(Call call, HttpResponseMessage response) => OutcomeRules.Status((int)response.StatusCode) == Outcome.Accepted
        && call.Operation.IsStream((int)response.StatusCode, response.Content.Headers);

    private Credential CredentialOf(Call call) => call.Operation.Credentials is { IsNone: true } ? Credential.None : settings.Credential;

    private ValueTask<Permit> AcquireAsync(string identity, Call call, CancellationToken cancellationToken)
    {
        if (settings.Limiter is not { } limiter)
        {
            return default;
        }

        ValueTask<RateLimitLease> lease = limiter.AcquireAsync(identity, cancellationToken);
        return lease.IsCompletedSuccessfully ? new(new Permit(lease.Result)) : WaitAsync(lease, call);
    }

    private async ValueTask<Permit> WaitAsync(ValueTask<RateLimitLease> lease, Call call)
    {
        TimeSpan start = call.Clock.Elapsed;
        try
        {
            return new Permit(await lease.ConfigureAwait(false));
        }
        finally
        {
            telemetry.RateLimited(call, call.Clock.Elapsed - start);
        }
    }
}
