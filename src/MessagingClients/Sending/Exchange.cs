using System.Net.Http.Headers;
using MessagingClients.Authentication;

namespace MessagingClients.Sending;

/// <summary>One request and what came back for it. Making one never throws: whatever happened is told by its members.</summary>
internal sealed class Exchange : IDisposable
{
    private readonly HttpResponseMessage? _response;
    private readonly Uri? _requestUri;
    private readonly Deadline _deadline;

    private Exchange(
        HttpResponseMessage? response, ResponseBody? body, Exception? cause, bool left, Uri? requestUri, Deadline deadline)
    {
        _requestUri = requestUri;
        _response = response;
        Body = body;
        Cause = cause;
        Left = left;
        _deadline = deadline;
    }

    /// <summary>The answer's status; <see langword="null"/> where no answer came.</summary>
    public int? Status => (int?)_response?.StatusCode;

    public ApiHeaderCollection Headers => _response is null ? CredentialFailure?.Headers ?? ApiHeaderCollection.Empty : new(_response);

    public RetryConditionHeaderValue? RetryAfter => _response is null ? CredentialFailure?.RetryAfter : _response.Headers.RetryAfter;

    public string? MediaType => _response?.Content.Headers.ContentType?.MediaType;

    /// <summary>Whether the answer is to another request than ours: a handler that was trusted followed a redirect.</summary>
    public bool IsFromElsewhere => _response?.RequestMessage?.RequestUri is { } answered && answered != _requestUri;

    public ResponseBody? Body { get; }

    /// <summary>What the transport threw, where it did.</summary>
    public Exception? Cause { get; }

    public bool Left { get; }

    /// <summary>Whether a handler tried to send the message again.</summary>
    public bool RepeatRefused { get; private init; }

    /// <summary>Why nothing was sent, where no credential could be had.</summary>
    public CredentialFailure? CredentialFailure { get; private init; }

    public bool Canceled => Cause is not null && _deadline.Caller.IsCancellationRequested;

    public bool TimedOut => Cause is not null && _deadline.Passed;

    public CancellationToken Caller => _deadline.Caller;

    public static async Task<Exchange> RunAsync(
        HttpMessageInvoker invoker, ConnectionSettings settings, HttpRequestMessage request, RequestContent content, Deadline deadline)
    {
        // A redirect that a handler follows changes the request itself.
        Uri? uri = request.RequestUri;
        try
        {
            // Not every handler looks at the token before it sends.
            deadline.Token.ThrowIfCancellationRequested();
            CredentialContext context = new(invoker, settings.TimeProvider, deadline.Token);
            if (await settings.Credential.ApplyAsync(request, context).ConfigureAwait(false) is { } failure)
            {
                return new Exchange(response: null, body: null, failure.Cause, left: false, uri, deadline) { CredentialFailure = failure };
            }

            HttpResponseMessage response = await invoker.SendAsync(request, deadline.Token).ConfigureAwait(false);
            settings.Credential.Judge(request, response);
            ResponseBody body = await ResponseBody.ReadAsync(response.Content, settings.MaxResponseBytes, deadline.Token).ConfigureAwait(false);
            return new Exchange(response, body, body.Cause, left: true, uri, deadline);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            return new Exchange(response: null, body: null, exception, content.Close(), uri, deadline) { RepeatRefused = content.RepeatRefused };
        }
    }

    public void Dispose()
    {
        Body?.Dispose();
        try
        {
            _response?.Dispose();
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // What became of the message is told already; a handler's own content changes nothing of it.
        }
    }
}
