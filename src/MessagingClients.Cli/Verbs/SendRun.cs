using MessagingClients.Cli.Reports;
using MessagingClients.Cli.Senders;
using MessagingClients.Cli.Wire;
using MessagingClients.Conformance.StandIns;
using MessagingClients.Conformance.Typed;
using MessagingClients.Specs;

namespace MessagingClients.Cli.Verbs;

/// <summary>One message on its way: settings are checked first, so that nothing starts for a message that cannot go.</summary>
internal sealed class SendRun
{
    private readonly SendSettings _settings;
    private readonly ISender _sender;
    private readonly ProviderSpec _spec;
    private readonly OperationOutline _operation;
    private readonly Secrets _secrets;
    private readonly ClientOptions _options;

    /// <exception cref="UsageException">The settings do not make a message.</exception>
    public SendRun(SendSettings settings)
    {
        _settings = settings;
        _sender = AllSenders.Find(settings.Provider, settings.Message);
        if (settings is { Live: true, BaseUrl: not null })
        {
            throw new UsageException("--base-url and --live name two servers. Give one of them.");
        }

        _spec = ProviderSpec.Find(settings.Provider);
        _operation = DocumentOutline.Read(_spec.Document, _spec.Overlay, _spec.Accepted).Operations.Single(operation => operation.Id == _sender.Operation);
        _secrets = new Secrets(settings.Live);
        _options = _sender.MakeOptions(_secrets);
        _options.Timeout = settings.Timeout ?? _options.Timeout;
    }

    /// <exception cref="UsageException">The message breaks the provider's document.</exception>
    public async Task<SendReport> RunAsync(CancellationToken cancellationToken)
    {
        if (_settings.BaseUrl is { } baseUrl)
        {
            _options.BaseUrl = Uri.TryCreate(baseUrl, UriKind.Absolute, out Uri? url)
                ? url
                : throw new UsageException("--base-url: expected an absolute http or https URL, such as http://127.0.0.1:8080.");
        }

        if (_settings.Live || _settings.BaseUrl is not null)
        {
            return await SendAsync(cancellationToken);
        }

        await using StandIn standIn = await StandIn.StartAsync(_spec);
        _options.BaseUrl = standIn.Url;
        return await SendAsync(cancellationToken);
    }

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    private async Task<SendReport> SendAsync(CancellationToken cancellationToken)
    {
        bool isLocal = _options.BaseUrl?.IsLoopback ?? false;
        using WireRecorder wire = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, UseProxy = !isLocal }, _options.BaseUrl);
        try
        {
            SendResult result = await _sender.SendAsync(_options, wire, _settings.Message, cancellationToken);
            return Report(wire, Outcome.Accepted, result.Status, result.Attempts) with
            {
                Typed = result.Typed is { } typed ? [typed.GetType().Name, .. TypedText.Lines(typed, depth: 1).Select(_secrets.Redact)] : [],
                Notes = result.Warning is null ? [] : [$"Warning: {VisibleText.OneLine(result.Warning)}"],
            };
        }
        catch (ApiException exception)
        {
            return Report(wire, exception.Outcome, exception.StatusCode, exception.Attempts) with { Notes = [exception.Message] };
        }
        catch (ApiCanceledException exception)
        {
            return Report(wire, exception.Outcome, exception.StatusCode, exception.Attempts) with { Notes = [exception.Message] };
        }
        catch (ArgumentException exception) when (wire.Request is null)
        {
            throw new UsageException(CommandLineWords.Of(exception, _sender.Variables));
        }
    }

    private SendReport Report(WireRecorder wire, Outcome outcome, int? status, int attempts)
    {
        if (wire.Request?.Headers.Authorization?.Parameter is { } token)
        {
            // One that came from a token endpoint is in no variable.
            _secrets.Hide(token);
        }

        return new SendReport
        {
            Provider = _sender.Provider,
            Operation = _operation.Id,
            Outcome = outcome,
            Status = status,
            Attempts = attempts,
            MessageId = FindMessageId(status ?? 0, wire.ResponseBody) is { } id ? _secrets.Redact(id) : null,
            Line = wire.Request,
            Request = wire.Request is { } request ? Show(request.Headers, request.Content, wire.RequestBody) : null,
            Version = wire.Response?.Version,
            Response = wire.Response is { } response ? Show(response.Headers, response.Content, wire.ResponseBody) : null,
        };
    }

    private string? FindMessageId(int status, ReadOnlyMemory<byte> body)
    {
        try
        {
            return _operation.FindMessageId(status, body.Span.StartsWith(ByteOrderMark) ? body[ByteOrderMark.Length..] : body);
        }
        catch (InvalidOperationException)
        {
            // Half a surrogate pair is no text.
            return null;
        }
    }

    private WireMessage Show(System.Net.Http.Headers.HttpHeaders headers, HttpContent? content, ReadOnlyMemory<byte> body) =>
        WireMessage.Of(headers, content, body, _secrets.Redact);
}
