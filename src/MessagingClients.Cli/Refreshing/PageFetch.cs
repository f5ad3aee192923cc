using System.Net;
using System.Net.Http.Headers;

namespace MessagingClients.Cli.Refreshing;

/// <summary>Gets the page at an origin: without cookies and credentials, redirects followed by hand.</summary>
/// <param name="timeout">How long one page may take, redirects included.</param>
internal sealed class PageFetch(TimeSpan timeout)
{
    private const int MostRedirects = 5;

    /// <exception cref="OriginException">There is no such page, or it is none that is read.</exception>
    public async Task<string> GetAsync(Uri origin, CancellationToken cancellationToken)
    {
        using CancellationTokenSource limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(timeout);
        try
        {
            using HttpMessageInvoker invoker = new(Handler(origin));
            return await FollowAsync(invoker, origin, limit.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw new OriginException($"Expected the page within {timeout.TotalSeconds:0.##} seconds, found no end of it.");
        }
        catch (HttpRequestException exception)
        {
            throw exception.InnerException as OriginException ?? new OriginException($"{origin.Host} cannot be reached: {exception.Message}");
        }
        catch (Exception exception) when (exception is IOException or InvalidDataException)
        {
            throw new OriginException($"The page is cut off or damaged: {exception.Message}");
        }
    }

    private static SocketsHttpHandler Handler(Uri origin) => new()
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        UseProxy = !origin.IsLoopback,
        AutomaticDecompression = DecompressionMethods.All,
        ActivityHeadersPropagator = null,
        ConnectCallback = PublicConnection.OpenAsync,
    };

    private static async Task<string> FollowAsync(HttpMessageInvoker invoker, Uri origin, CancellationToken cancellationToken)
    {
        Uri at = origin;
        for (int redirects = 0; redirects <= MostRedirects; redirects++)
        {
            OriginRule.Require(at, origin);
            using HttpRequestMessage request = Request(at);
            using HttpResponseMessage answer = await invoker.SendAsync(request, cancellationToken);
            if (Next(answer, at) is not { } next)
            {
                return await PageBody.ReadAsync(answer, cancellationToken);
            }

            at = next;
        }

        throw new OriginException($"Expected at most {MostRedirects} redirects, found more.");
    }

    private static HttpRequestMessage Request(Uri at)
    {
        HttpRequestMessage request = new(HttpMethod.Get, at);
        request.Headers.UserAgent.Add(new ProductInfoHeaderValue("MessagingClients-refresh", typeof(PageFetch).Assembly.GetName().Version?.ToString(3)));
        request.Headers.Accept.ParseAdd("text/markdown, application/yaml, application/json, text/plain;q=0.9");
        return request;
    }

    private static Uri? Next(HttpResponseMessage answer, Uri at) => answer switch
    {
        { StatusCode: HttpStatusCode.Moved or HttpStatusCode.Found or HttpStatusCode.SeeOther or HttpStatusCode.TemporaryRedirect or HttpStatusCode.PermanentRedirect, Headers.Location: { } location } => new Uri(at, location),
        _ => null,
    };
}
