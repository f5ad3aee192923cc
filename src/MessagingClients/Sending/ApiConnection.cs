using System.ComponentModel;
using System.Net;
using MessagingClients.Constraints;
using MessagingClients.Operations;

namespace MessagingClients.Sending;

/// <summary>Sends the requests of one client. Safe for use by several threads at once.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ApiConnection : IDisposable
{
    private readonly string _api;
    private readonly ConnectionSettings _settings;
    private readonly SocketsHttpHandler? _own;
    private readonly HttpMessageInvoker _invoker;

    /// <summary>Makes a connection of its own.</summary>
    /// <param name="api">The title of the provider's document, for error messages.</param>
    /// <param name="options">The options of the client.</param>
    /// <exception cref="ArgumentException">An option has a value that it cannot have.</exception>
    public ApiConnection(string api, ClientOptions options)
    {
        _api = api;
        _settings = new ConnectionSettings(options);
        _own = HandlerChain.Own(new Uri(_settings.BaseUrl));
        _invoker = new HttpMessageInvoker(_own, disposeHandler: false);
    }

    /// <summary>Sends through a handler of the caller's, which stays the caller's to dispose.</summary>
    /// <param name="api">The title of the provider's document, for error messages.</param>
    /// <param name="options">The options of the client.</param>
    /// <param name="handler">The handler, or the first of a chain of them. Its redirects are turned off.</param>
    /// <exception cref="ArgumentException">
    /// An option has a value that it cannot have, or the handler follows redirects.
    /// </exception>
    public ApiConnection(string api, ClientOptions options, HttpMessageHandler handler)
    {
        ArgumentNullException.ThrowIfNull(handler);
        _api = api;
        _settings = new ConnectionSettings(options);
        HandlerChain.RequireNoRepeats(handler, options.TrustHandler);
        _invoker = new HttpMessageInvoker(handler, disposeHandler: false);
    }

    /// <summary>Sends a request and reads its answer.</summary>
    /// <typeparam name="TRequest">The type of the request's body.</typeparam>
    /// <typeparam name="TResponse">The type of a success' body.</typeparam>
    /// <param name="operation">What the document states of the operation.</param>
    /// <param name="path">The path, its parameters filled in.</param>
    /// <param name="request">The body of the request.</param>
    /// <param name="options">What this call does differently.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The answer.</returns>
    /// <exception cref="ArgumentException">The request breaks the document; nothing was sent.</exception>
    /// <exception cref="ApiException">No success came.</exception>
    /// <exception cref="ApiCanceledException">The token ended the call.</exception>
    public async Task<ApiResponse<TResponse>> SendAsync<TRequest, TResponse>(
        Operation<TRequest, TResponse> operation,
        RequestPath path,
        TRequest request,
        CallOptions? options,
        CancellationToken cancellationToken)
        where TRequest : class, IRequestModel<TRequest>
        where TResponse : class
    {
        ArgumentNullException.ThrowIfNull(operation);
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(request);
        CallOptions call = options ?? CallOptions.Default;
        TimeSpan timeout = ConnectionSettings.CheckTimeout(call.Timeout ?? _settings.Timeout, nameof(call.Timeout));
        (TRequest keyed, string? key) = IdempotencyKey.Ensure(request, call.IdempotencyKey);
        using RequestContent content = operation.Body.Write(keyed, call.CheckRequest);
        using HttpRequestMessage message = Compose(operation.Method, path, operation.Accept, content);
        using Deadline deadline = new(timeout, _settings.TimeProvider, cancellationToken);
        using Exchange exchange = await Exchange.RunAsync(_invoker, _settings, message, content, deadline).ConfigureAwait(false);
        return new ResponseReader(_api, operation.Id, key, _settings.TimeProvider).Read(operation, exchange);
    }

    /// <summary>As <see cref="SendAsync"/>, for an operation that knows a success without a body.</summary>
    /// <typeparam name="TRequest">The type of the request's body.</typeparam>
    /// <typeparam name="TResponse">The type of a success' body.</typeparam>
    /// <param name="operation">What the document states of the operation.</param>
    /// <param name="path">The path, its parameters filled in.</param>
    /// <param name="request">The body of the request.</param>
    /// <param name="options">What this call does differently.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The answer, with <see langword="null"/> for a body where it came without one.</returns>
    /// <inheritdoc cref="SendAsync" path="/exception"/>
    public Task<ApiResponse<TResponse?>> SendOptionalAsync<TRequest, TResponse>(
        Operation<TRequest, TResponse> operation,
        RequestPath path,
        TRequest request,
        CallOptions? options,
        CancellationToken cancellationToken)
        where TRequest : class, IRequestModel<TRequest>
        where TResponse : class =>
        SendAsync(operation, path, request, options, cancellationToken)!;

    /// <inheritdoc/>
    public void Dispose()
    {
        _invoker.Dispose();
        _own?.Dispose();
    }

    private HttpRequestMessage Compose(HttpMethod method, RequestPath path, string? accept, RequestContent content)
    {
        // Left to itself, Uri would decode "%2E" and fold the segment away.
        Uri url = new(_settings.BaseUrl + path.ToString(), new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true });
        HttpRequestMessage request = new(method, url) { Content = content, Version = HttpVersion.Version11 };
        if (accept is not null)
        {
            request.Headers.TryAddWithoutValidation("Accept", accept);
        }

        return request;
    }
}
