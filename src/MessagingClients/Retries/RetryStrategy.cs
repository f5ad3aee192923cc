using MessagingClients.Sending;
using MessagingClients.Telemetry;
using Polly;
using Polly.Retry;

namespace MessagingClients.Retries;

/// <summary>Repeats requests where that cannot send a message twice, until one is answered or the deadline is near.</summary>
internal sealed class RetryStrategy(Transport transport, ConnectionSettings settings, ApiTelemetry telemetry)
{
    private readonly ResiliencePipeline<Attempt>? _pipeline = settings.MaxRetries == 0 ? null : Pipeline(settings, telemetry);

    /// <summary>
    /// Repeats the request of a call as often as it may and must. The first one was made already: a call that is answered at
    /// once does without the pipeline.
    /// </summary>
    public async ValueTask RepeatAsync(Call call)
    {
        if (_pipeline is null || !call.MayRepeat || Judge(call, call.Exchange, retries: 0) is not { Wait: not null } first)
        {
            return;
        }

        ResilienceContext context = ResilienceContextPool.Shared.Get(call.Caller);
        try
        {
            await _pipeline.ExecuteAsync(static (_, requests) => requests.NextAsync(), context, new Requests(this, first)).ConfigureAwait(false);
        }
        catch (OperationCanceledException exception)
        {
            call.Cancellation = exception;
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);
        }
    }

    private static ResiliencePipeline<Attempt> Pipeline(ConnectionSettings settings, ApiTelemetry telemetry)
    {
        RetryStrategyOptions<Attempt> options = new()
        {
            MaxRetryAttempts = settings.MaxRetries,
            ShouldHandle = static attempt => new(attempt.Outcome.Result.Wait is not null),
            DelayGenerator = static attempt => new(attempt.Outcome.Result.Wait),
            OnRetry = attempt =>
            {
                telemetry.Repeating(attempt.Outcome.Result.Call, ErrorTypes.Of(attempt.Outcome.Result.Exchange), attempt.RetryDelay);
                return default;
            },
        };
        return new ResiliencePipelineBuilder<Attempt> { TimeProvider = settings.TimeProvider }.AddRetry(options).Build();
    }

    private async ValueTask<Attempt> NextAsync(Call call, int retries)
    {
        Exchange exchange = await transport.ExchangeAsync(call).ConfigureAwait(false);
        Attempt attempt = Judge(call, exchange, retries);
        call.End();
        return attempt;
    }

    private Attempt Judge(Call call, Exchange exchange, int retries) =>
        new(call, exchange, Wait(call, exchange, retries) is { } wait && call.Clock.Allows(wait) ? wait : null);

    private TimeSpan? Wait(Call call, Exchange exchange, int retries)
    {
        if (exchange is { IsCredentialRenewed: true, Canceled: false } && !call.IsCredentialRenewed)
        {
            call.IsCredentialRenewed = true;
            return TimeSpan.Zero;
        }

        return RepeatRules.Allow(call, exchange) ? exchange.RetryAfter ?? settings.Backoff.After(retries) : null;
    }

    /// <summary>The requests of one call, the first of which was made before.</summary>
    private sealed class Requests(RetryStrategy strategy, Attempt first)
    {
        private int _retries = -1;

        public ValueTask<Attempt> NextAsync() => ++_retries == 0 ? new(first) : strategy.NextAsync(first.Call, _retries);
    }
}
