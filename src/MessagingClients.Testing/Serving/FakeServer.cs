using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace MessagingClients.Testing.Serving;

/// <summary>Answers requests on a port of this machine.</summary>
internal sealed class FakeServer : IAsyncDisposable
{
    private readonly FakeEngine _engine;
    private readonly WebApplication _application;

    private FakeServer(FakeEngine engine)
    {
        _engine = engine;
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(static options =>
        {
            options.AddServerHeader = false;
            options.Listen(IPAddress.Loopback, 0);
        });
        _application = builder.Build();
        _application.Run(ServeAsync);
    }

    public Uri Url => new(_application.Urls.First());

    public static async Task<FakeServer> StartAsync(FakeEngine engine, CancellationToken cancellationToken)
    {
        FakeServer server = new(engine);
        try
        {
            await server._application.StartAsync(cancellationToken).ConfigureAwait(false);
            return server;
        }
        catch
        {
            await server.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    public ValueTask DisposeAsync() => _application.DisposeAsync();

    private async Task ServeAsync(HttpContext context)
    {
        Reply reply = _engine.Answer(await ReadAsync(context.Request).ConfigureAwait(false));
        switch (reply.Fault)
        {
            case ReplyFault.None:
                await RespondAsync(context.Response, reply, reply.Body).ConfigureAwait(false);
                break;
            case ReplyFault.Truncated:
                // Kestrel ends the connection of an answer that falls short of its length; to abort it would lose the first half.
                await RespondAsync(context.Response, reply, reply.Body[..(reply.Body.Length / 2)]).ConfigureAwait(false);
                break;
            case ReplyFault.Hang:
                await HangAsync(context).ConfigureAwait(false);
                break;
            default:
                context.Abort();
                break;
        }
    }

    private static async Task<ArrivedRequest> ReadAsync(HttpRequest request)
    {
        using MemoryStream body = new();
        await request.Body.CopyToAsync(body).ConfigureAwait(false);
        string[] target = request.HttpContext.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget.Split('?', 2);
        return new ArrivedRequest(
            request.Method,
            target[0],
            target.Length > 1 ? target[1] : "",
            [.. request.Headers.SelectMany(header => header.Value.Select(value => KeyValuePair.Create(header.Key, value ?? "")))],
            body.ToArray());
    }

    private static async Task RespondAsync(HttpResponse response, Reply reply, ReadOnlyMemory<byte> body)
    {
        response.StatusCode = reply.Status;
        foreach (KeyValuePair<string, string> header in reply.Headers)
        {
            response.Headers.Append(header.Key, header.Value);
        }

        if (reply.Status is not (204 or 205 or 304))
        {
            response.ContentLength = reply.Body.Length;
            await response.Body.WriteAsync(body).ConfigureAwait(false);
        }
    }

    private async Task HangAsync(HttpContext context)
    {
        using CancellationTokenSource either = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, _engine.Ended);
        await Task.Delay(Timeout.Infinite, either.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        context.Abort();
    }
}
