using System.Net.Http.Headers;

namespace MessagingClients.Sending;

/// <summary>One request and what came back for it: whatever happened is told by its members.</summary>
internal sealed class Exchange : IDisposable
{
    private readonly RequestContent _content;
    private readonly Deadline _deadline;
    private Uri _url;
    private TimeSpan? _retryAfter;

    /// <summary>Makes the next request of a call, within what is left until its deadline.</summary>
    public Exchange(Call call)
    {
        _url = call.Request.Url;
        _deadline = new Deadline(call.Clock, call.Caller);
        _content = call.Request.Content();
        Message = call.Request.Message(_content);
    }

    public HttpRequestMessage Message { get; }

    public CancellationToken Token => _deadline.Token;

    public HttpResponseMessage? Response { get; private set; }

    /// <summary>The answer's status; <see langword="null"/> where no answer came.</summary>
    public int? Status => (int?)Response?.StatusCode;

    public ApiHeaderCollection Headers => Response is null ? Obstacle?.Headers ?? ApiHeaderCollection.Empty : new(Response);

    /// <summary>How long the provider asks to wait, counted from when this was first asked.</summary>
    public TimeSpan? RetryAfter => _retryAfter ??= Wait(Response is null ? Obstacle?.RetryAfter : RetryAfterHeader.Read(Response));

    public string? MediaType => ContentHeaders?.ContentType?.MediaType;

    public HttpContentHeaders? ContentHeaders => Response?.Content.Headers;

    /// <summary>Whether the answer is to another request than ours: a handler that was trusted followed a redirect.</summary>
    public bool IsFromElsewhere => Response?.RequestMessage?.RequestUri is { } answered && answered != _url;

    public ResponseBody? Body { get; private set; }

    /// <summary>What the transport threw, where it did.</summary>
    public Exception? Cause { get; private set; }

    /// <summary>Whether the transport asked for the request's body in order to send it.</summary>
    public bool Left { get; private set; }

    /// <summary>Whether a handler tried to send the message again.</summary>
    public bool RepeatRefused => _content.RepeatRefused;

    /// <summary>Whether the provider refused the credential, and the next request will have another one.</summary>
    public bool IsCredentialRenewed { get; private set; }

    /// <summary>What kept the request from being sent.</summary>
    public Obstacle? Obstacle { get; private set; }

    public Outcome Outcome => OutcomeRules.Of(this);

    public bool Canceled => Cause is not null && _deadline.Caller.IsCancellationRequested;

    public bool TimedOut => Cause is not null && _deadline.Passed;

    /// <summary>Whether the time of the request has passed, and not that of the call.</summary>
    public bool LeavesTime => _deadline.IsShort;

    /// <summary>Takes the URL as it is sent: a credential may be part of it.</summary>
    public void Address() => _url = Message.RequestUri!;

    /// <summary>Gives the request a time of its own, unless less is left for the call.</summary>
    public void Shorten(TimeSpan time) => _deadline.Shorten(time);

    /// <summary>Gives the answer what is left for the call.</summary>
    public void Extend() => _deadline.Extend();

    /// <summary>The request was not sent.</summary>
    public Exchange Block(Obstacle obstacle)
    {
        Obstacle = obstacle;
        Cause = obstacle.Cause;
        return this;
    }

    /// <summary>No answer came.</summary>
    public Exchange Fail(Exception cause)
    {
        Cause = cause;
        Left = _content.Close();
        return this;
    }

    /// <summary>An answer came.</summary>
    public Exchange Answer(HttpResponseMessage response, ResponseBody body, bool isCredentialRenewed)
    {
        Response = response;
        Body = body;
        Cause = body.Cause;
        Left = true;
        IsCredentialRenewed = isCredentialRenewed;
        return this;
    }

    /// <summary>Takes the time off the exchange, for a caller who reads the answer in a time of its own.</summary>
    public void Unbind() => _deadline.CancelAfter(Timeout.InfiniteTimeSpan);

    public void Dispose()
    {
        Body?.Dispose();
        _deadline.Dispose();
        try
        {
            Message.Dispose();
            _content.Dispose();
            Response?.Dispose();
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // What became of the message is told already; a handler's own content changes nothing of it.
        }
    }

    private TimeSpan? Wait(RetryConditionHeaderValue? header)
    {
        TimeSpan? wait = header?.Delta ?? (header?.Date - _deadline.Time.GetUtcNow());
        return wait < TimeSpan.Zero ? TimeSpan.Zero : wait;
    }
}
