using System.Collections.Concurrent;
using System.ComponentModel;
using System.Runtime.CompilerServices;
using MessagingClients.Constraints;
using MessagingClients.Operations;
using MessagingClients.Retries;
using MessagingClients.Telemetry;

namespace MessagingClients.Sending;

/// <summary>Sends the requests of one client. Safe for use by several threads at once.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ApiConnection : IDisposable
{
    private readonly string _title;
    private readonly ConnectionSettings _settings;
    private readonly SocketsHttpHandler? _own;
    private readonly HttpMessageInvoker _invoker;
    private readonly Transport _transport;
    private readonly RetryStrategy _retries;
    private readonly ApiTelemetry _telemetry;

    // Of the paths without parameters: one for each operation.
    private readonly ConcurrentDictionary<string, Uri> _urls = new(StringComparer.Ordinal);

    /// <summary>Makes a connection of its own.</summary>
    /// <param name="api">What the client is called.</param>
    /// <param name="options">The options of the client.</param>
    /// <exception cref="ArgumentException">An option has a value that it cannot have.</exception>
    public ApiConnection(ApiDescription api, ClientOptions options)
        : this(api, new ConnectionSettings(options), handler: null, options)
    {
    }

    /// <summary>Sends through a handler of the caller's, which stays the caller's to dispose.</summary>
    /// <param name="api">What the client is called.</param>
    /// <param name="options">The options of the client.</param>
    /// <param name="handler">The handler, or the first of a chain of them. Its redirects are turned off.</param>
    /// <exception cref="ArgumentException">
    /// An option has a value that it cannot have, or the handler may send a message more than once.
    /// </exception>
    public ApiConnection(ApiDescription api, ClientOptions options, HttpMessageHandler handler)
        : this(api, new ConnectionSettings(options), Require(handler, options), options)
    {
    }

    private ApiConnection(ApiDescription api, ConnectionSettings settings, HttpMessageHandler? handler, ClientOptions options)
    {
        ArgumentNullException.ThrowIfNull(api);
        _title = api.Title;
        _settings = settings;
        _own = handler is null ? HandlerChain.Own(settings.IsLocal) : null;
        _invoker = new HttpMessageInvoker(handler ?? _own!, disposeHandler: false);
        _telemetry = new ApiTelemetry(api, settings, options.LoggerFactory);
        _transport = new Transport(_invoker, settings, _telemetry);
        _retries = new RetryStrategy(_transport, settings, _telemetry);
    }

    /// <summary>Sends a request and reads its answer.</summary>
    /// <typeparam name="TRequest">The type of the request's body.</typeparam>
    /// <typeparam name="TResponse">The type of a success' body.</typeparam>
    /// <param name="operation">What the document states of the operation.</param>
    /// <param name="path">The path, its parameters filled in, with those outside it where there are any.</param>
    /// <param name="request">The body of the request.</param>
    /// <param name="options">What this call does differently.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The answer.</returns>
    /// <exception cref="ArgumentException">The request breaks the document; nothing was sent.</exception>
    /// <exception cref="ApiException">No success came.</exception>
    /// <exception cref="ApiCanceledException">The token ended the call.</exception>
    public ValueTask<ApiResponse<TResponse>> SendAsync<TRequest, TResponse>(
        Operation<TRequest, TResponse> operation,
        RequestPath path,
        TRequest request,
        CallOptions? options,
        CancellationToken cancellationToken)
        where TRequest : class, IRequestModel<TRequest> =>
        CallAsync(operation, path, request, options, cancellationToken);

    /// <summary>Sends a request of an operation that knows a success without a body.</summary>
    /// <typeparam name="TRequest">The type of the request's body.</typeparam>
    /// <typeparam name="TResponse">The type of a success' body.</typeparam>
    /// <param name="operation">What the document states of the operation.</param>
    /// <param name="path">The path, its parameters filled in, with those outside it where there are any.</param>
    /// <param name="request">The body of the request.</param>
    /// <param name="options">What this call does differently.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The answer, with <see langword="null"/> for a body where it came without one.</returns>
    /// <exception cref="ArgumentException">The request breaks the document; nothing was sent.</exception>
    /// <exception cref="ApiException">No success came.</exception>
    /// <exception cref="ApiCanceledException">The token ended the call.</exception>
    public ValueTask<ApiResponse<TResponse?>> SendOptionalAsync<TRequest, TResponse>(
        Operation<TRequest, TResponse> operation,
        RequestPath path,
        TRequest request,
        CallOptions? options,
        CancellationToken cancellationToken)
        where TRequest : class, IRequestModel<TRequest> =>
        CallAsync(operation, path, request, options, cancellationToken)!;

    /// <summary>Sends a request without a body and reads its answer.</summary>
    /// <typeparam name="TResponse">The type of a success' body.</typeparam>
    /// <param name="operation">What the document states of the operation.</param>
    /// <param name="path">The path, its parameters filled in, with those outside it where there are any.</param>
    /// <param name="options">What this call does differently.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The answer.</returns>
    /// <exception cref="ArgumentException">The request breaks the document; nothing was sent.</exception>
    /// <exception cref="ApiException">No success came.</exception>
    /// <exception cref="ApiCanceledException">The token ended the call.</exception>
    public ValueTask<ApiResponse<TResponse>> SendAsync<TResponse>(
        Operation<TResponse> operation,
        RequestPath path,
        CallOptions? options,
        CancellationToken cancellationToken) =>
        CallAsync(operation, path, request: null, options, cancellationToken);

    /// <summary>Sends a request without a body, of an operation that knows a success without one.</summary>
    /// <typeparam name="TResponse">The type of a success' body.</typeparam>
    /// <param name="operation">What the document states of the operation.</param>
    /// <param name="path">The path, its parameters filled in, with those outside it where there are any.</param>
    /// <param name="options">What this call does differently.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The answer, with <see langword="null"/> for a body where it came without one.</returns>
    /// <exception cref="ArgumentException">The request breaks the document; nothing was sent.</exception>
    /// <exception cref="ApiException">No success came.</exception>
    /// <exception cref="ApiCanceledException">The token ended the call.</exception>
    public ValueTask<ApiResponse<TResponse?>> SendOptionalAsync<TResponse>(
        Operation<TResponse> operation,
        RequestPath path,
        CallOptions? options,
        CancellationToken cancellationToken) =>
        CallAsync(operation, path, request: null, options, cancellationToken)!;

    /// <inheritdoc/>
    public void Dispose()
    {
        _invoker.Dispose();
        _own?.Dispose();
    }

    private static HttpMessageHandler Require(HttpMessageHandler handler, ClientOptions options)
    {
        ArgumentNullException.ThrowIfNull(handler);
        ArgumentNullException.ThrowIfNull(options);
        HandlerChain.RequireNoRepeats(handler, options.TrustHandler);
        return handler;
    }

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    private async ValueTask<ApiResponse<TResponse>> CallAsync<TResponse>(
        Operation<TResponse> operation,
        RequestPath path,
        object? request,
        CallOptions? options,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(operation);
        ArgumentNullException.ThrowIfNull(path);
        using Call call = Begin(operation, path, request, options ?? CallOptions.Default, cancellationToken);
        try
        {
            await _transport.ExchangeAsync(call).ConfigureAwait(false);
            call.End();
            await _retries.RepeatAsync(call).ConfigureAwait(false);
            ApiResponse<TResponse> response = new ResponseReader(_title, call).Read(operation);
            _telemetry.End(call, error: null);
            return response;
        }
        catch
        {
            _telemetry.End(call, ErrorTypes.Of(call));
            throw;
        }
    }

    private Call Begin<TResponse>(
        Operation<TResponse> operation, RequestPath path, object? request, CallOptions options, CancellationToken cancellationToken)
    {
        TimeSpan timeout = options.Timeout is { } own ? OptionRange.Timeout(own, nameof(options.Timeout)) : _settings.Timeout;
        path.Require(options.CheckRequest);
        IReadOnlyList<KeyValuePair<string, string>> parameters = path.Headers;
        WrittenBody body = operation.Write(request, options);
        body = path.Body(options.CheckRequest) ?? body;
        OutgoingRequest outgoing = new(operation.Method, Url(_settings.ServerOf(operation), path), body)
        {
            Accept = operation.Accept,
            Headers = CallHeaders.Join(parameters, options.Headers, _settings.Credential),
        };
        return new Call(operation, outgoing, new CallClock(timeout, _settings.TimeProvider), cancellationToken)
        {
            IdempotencyKey = body.IdempotencyKey,
            MayRepeat = options.Retry && _settings.MaxRetries > 0 && !body.IsStream,
            Span = _telemetry.Start(operation),
        };
    }

    private Uri Url(string server, RequestPath path)
    {
        string query = path.Query;
        bool isFixed = path.IsFixed && query.Length == 0 && ReferenceEquals(server, _settings.BaseUrl);
        if (isFixed && _urls.TryGetValue(path.ToString(), out Uri? known))
        {
            return known;
        }

        // Left to itself, Uri would decode "%2E" and fold the segment away.
        Uri url = new(server + path.ToString() + query, new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true });
        return isFixed ? _urls.GetOrAdd(path.ToString(), url) : url;
    }
}
