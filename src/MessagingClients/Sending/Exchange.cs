namespace MessagingClients.Sending;

/// <summary>One request and what came back for it. Making one never throws: whatever happened is told by its members.</summary>
internal sealed class Exchange : IDisposable
{
    private readonly HttpResponseMessage? _response;
    private readonly Deadline _deadline;

    private Exchange(HttpResponseMessage? response, AnswerBody? body, Exception? cause, bool left, Deadline deadline)
    {
        _response = response;
        Body = body;
        Cause = cause;
        Left = left;
        _deadline = deadline;
    }

    /// <summary>The answer's status; <see langword="null"/> where no answer came.</summary>
    public int? Status => (int?)_response?.StatusCode;

    public ApiHeaderCollection Headers => _response is null ? ApiHeaderCollection.Empty : new(_response);

    public System.Net.Http.Headers.RetryConditionHeaderValue? RetryAfter => _response?.Headers.RetryAfter;

    public AnswerBody? Body { get; }

    /// <summary>What the transport threw, where it did.</summary>
    public Exception? Cause { get; }

    public bool Left { get; }

    public bool Canceled => Cause is not null && _deadline.Caller.IsCancellationRequested;

    public bool TimedOut => Cause is not null && _deadline.Passed;

    public CancellationToken Caller => _deadline.Caller;

    public static async Task<Exchange> RunAsync(
        HttpMessageInvoker invoker, HttpRequestMessage request, RequestContent content, int maxBytes, Deadline deadline)
    {
        try
        {
            HttpResponseMessage response = await invoker.SendAsync(request, deadline.Token).ConfigureAwait(false);
            AnswerBody body = await AnswerBody.ReadAsync(response.Content, maxBytes, deadline.Token).ConfigureAwait(false);
            return new Exchange(response, body, body.Cause, left: true, deadline);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            return new Exchange(response: null, body: null, exception, content.Left, deadline);
        }
    }

    public void Dispose()
    {
        _response?.Dispose();
        Body?.Dispose();
    }
}
