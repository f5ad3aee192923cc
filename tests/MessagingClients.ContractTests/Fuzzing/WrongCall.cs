using MessagingClients.Fuzz.Calls;

namespace MessagingClients.ContractTests.Fuzzing;

/// <summary>Calls of a client that break one promise each, made of calls that keep them.</summary>
internal static class WrongCall
{
    private static readonly Provider Right = Providers.Find("openphone");
    private static readonly Provider Keyed = Providers.Find("solaris");

    public static Provider Make(string name) => (name is nameof(RejectsAfterUnknown) or nameof(MakesANewKey) ? Keyed : Right) with
    {
        Call = typeof(WrongCall).GetMethod(name)!.CreateDelegate<Func<CallSite, CancellationToken, Task<Returned>>>(),
    };

    public static Task<Returned> LetsReadersFail(CallSite site, CancellationToken cancellationToken) => Change(
        site, exception => exception.InnerException is IOException or InvalidDataException ? exception.InnerException : exception, cancellationToken);

    public static async Task<Returned> LeavesCancellationBare(CallSite site, CancellationToken cancellationToken)
    {
        try
        {
            return await Right.Call(site, cancellationToken);
        }
        catch (ApiCanceledException)
        {
            throw new OperationCanceledException(cancellationToken);
        }
    }

    public static Task<Returned> RejectsWhatWasAccepted(CallSite site, CancellationToken cancellationToken) => Change(
        site, exception => exception.Outcome == Outcome.Accepted ? Copy(exception, Outcome.Rejected) : exception, cancellationToken);

    public static Task<Returned> RejectsWhatIsUnknown(CallSite site, CancellationToken cancellationToken) => Change(
        site, exception => exception.Outcome == Outcome.Unknown ? Copy(exception, Outcome.Rejected) : exception, cancellationToken);

    public static Task<Returned> QuotesTheBody(CallSite site, CancellationToken cancellationToken) => Change(
        site, exception => Copy(exception, exception.Outcome, reason: exception.RawText), cancellationToken);

    public static async Task<Returned> ReturnsWhateverComes(CallSite site, CancellationToken cancellationToken)
    {
        try
        {
            return await Right.Call(site, cancellationToken);
        }
        catch (ApiException exception) when (exception.Outcome == Outcome.Accepted)
        {
            return new Returned(exception.StatusCode!.Value, exception.Attempts, exception.Headers);
        }
    }

    public static async Task<Returned> HidesCancellation(CallSite site, CancellationToken cancellationToken)
    {
        try
        {
            return await Right.Call(site, cancellationToken);
        }
        catch (ApiCanceledException exception)
        {
            throw new ApiException(new() { Api = "a", Operation = "o", Outcome = exception.Outcome, StatusCode = exception.StatusCode, Attempts = exception.Attempts }, "Ended.");
        }
    }

    public static async Task<Returned> ReadsNothing(CallSite site, CancellationToken cancellationToken)
    {
        Returned returned = await Right.Call(site, cancellationToken);
        throw new ApiException(new() { Api = "a", Operation = "o", Outcome = Outcome.Accepted, StatusCode = returned.Status, Attempts = 1 }, "Unreadable.");
    }

    public static Task<Returned> ForgetsTheStatus(CallSite site, CancellationToken cancellationToken) => Change(
        site, exception => Copy(exception, exception.Outcome, status: 0), cancellationToken);

    public static async Task<Returned> ForgetsTheAttempt(CallSite site, CancellationToken cancellationToken) =>
        await Right.Call(site, cancellationToken) with { Attempts = 0 };

    public static async Task<Returned> SendsTwice(CallSite site, CancellationToken cancellationToken)
    {
        try
        {
            return await Right.Call(site, cancellationToken);
        }
        catch (ApiException)
        {
            return await Right.Call(site, cancellationToken);
        }
    }

    public static async Task<Returned> RepeatsWithoutAKey(CallSite site, CancellationToken cancellationToken)
    {
        try
        {
            return await Right.Call(site, cancellationToken);
        }
        catch (ApiException exception) when (exception.StatusCode == 500)
        {
            return await Right.Call(site, cancellationToken);
        }
    }

    public static async Task<Returned> RejectsAfterUnknown(CallSite site, CancellationToken cancellationToken)
    {
        try
        {
            return await Keyed.Call(site, cancellationToken);
        }
        catch (ApiException exception) when (exception.StatusCode is 400 or 403 or 409)
        {
            throw Copy(exception, Outcome.Rejected);
        }
    }

    public static Task<Returned> NeverRepeats(CallSite site, CancellationToken cancellationToken) =>
        Right.Call(site with { Retries = 0 }, cancellationToken);

    public static async Task<Returned> MakesANewKey(CallSite site, CancellationToken cancellationToken)
    {
        try
        {
            return await Keyed.Call(site with { Retries = 0 }, cancellationToken);
        }
        catch (ApiException exception) when (exception.Outcome == Outcome.Unknown)
        {
            return await Keyed.Call(site with { Retries = 0 }, cancellationToken);
        }
    }

    public static Task<Returned> LosesTheBody(CallSite site, CancellationToken cancellationToken) => Change(
        site, exception => Copy(exception, exception.Outcome, rawBody: []), cancellationToken);

    public static Task<Returned> LosesTheHeaders(CallSite site, CancellationToken cancellationToken) => Change(
        site, exception => Copy(exception, exception.Outcome, headers: ApiHeaderCollection.Empty), cancellationToken);

    public static Task<Returned> InventsAWait(CallSite site, CancellationToken cancellationToken) => Change(
        site, exception => Copy(exception, exception.Outcome, retryAfter: TimeSpan.FromSeconds(-1)), cancellationToken);

    private static async Task<Returned> Change(CallSite site, Func<ApiException, Exception> change, CancellationToken cancellationToken)
    {
        try
        {
            return await Right.Call(site, cancellationToken);
        }
        catch (ApiException exception)
        {
            throw change(exception);
        }
    }

    private static ApiException Copy(
        ApiException exception, Outcome outcome, string reason = "Failed.", int? status = null, byte[]? rawBody = null, ApiHeaderCollection? headers = null, TimeSpan? retryAfter = null) =>
        new(
            new CallReport
            {
                Api = "a",
                Operation = "o",
                Outcome = outcome,
                StatusCode = status ?? exception.StatusCode,
                Attempts = exception.Attempts,
                RawBody = rawBody ?? exception.RawBody,
                Headers = headers ?? exception.Headers,
                RetryAfter = retryAfter ?? exception.RetryAfter,
            },
            reason);
}
