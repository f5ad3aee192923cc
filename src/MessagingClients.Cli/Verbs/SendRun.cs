using MessagingClients.Cli.Reports;
using MessagingClients.Cli.Senders;
using MessagingClients.Cli.Wire;
using MessagingClients.Conformance.StandIns;
using MessagingClients.Specs;

namespace MessagingClients.Cli.Verbs;

/// <summary>One message on its way: settings are checked first, so that nothing starts for a message that cannot go.</summary>
internal sealed class SendRun
{
    private const string Placeholder = "placeholder";
    private readonly SendSettings _settings;
    private readonly ISender _sender;
    private readonly ProviderSpec _spec;
    private readonly ClientOptions _options;

    /// <exception cref="UsageException">The settings do not make a message.</exception>
    public SendRun(SendSettings settings)
    {
        _settings = settings;
        _sender = AllSenders.Find(settings.Provider);
        _spec = ProviderSpec.All.Single(spec => spec.Name == settings.Provider);
        _sender.Require(settings.Message);
        RequireOneServer(settings);
        _options = _sender.Options(Credential());
        _options.Timeout = Deadline() ?? _options.Timeout;
        if (settings.BaseUrl is not null)
        {
            _options.BaseUrl = ReadBaseUrl(settings);
        }
    }

    /// <exception cref="UsageException">The message breaks the provider's document.</exception>
    public async Task<SendReport> RunAsync(CancellationToken cancellationToken)
    {
        if (_settings.Live || _settings.BaseUrl is not null)
        {
            return await SendAsync(cancellationToken);
        }

        await using StandIn standIn = await StandIn.StartAsync(_spec);
        _options.BaseUrl = standIn.Url;
        return await SendAsync(cancellationToken);
    }

    private async Task<SendReport> SendAsync(CancellationToken cancellationToken)
    {
        OperationOutline operation = DocumentOutline.Read(_spec.Document, _spec.Overlay).Operations.Single(each => each.Id == _sender.Operation);
        using WireRecorder wire = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false });
        try
        {
            SendResult result = await _sender.SendAsync(_options, wire, _settings.Message, cancellationToken);
            return SendReport.Of(_sender, operation, wire, Outcome.Accepted, result.Status, result.Attempts) with
            {
                Answer = result.Answer,
                Notes = result.Warning is null ? [] : [$"Warning: {result.Warning}"],
            };
        }
        catch (ApiException exception)
        {
            return SendReport.Of(_sender, operation, wire, exception.Outcome, exception.StatusCode, exception.Attempts) with { Notes = [exception.Message] };
        }
        catch (ApiCanceledException exception)
        {
            return SendReport.Of(_sender, operation, wire, exception.Outcome, exception.StatusCode, exception.Attempts) with { Notes = [exception.Message] };
        }
        catch (ArgumentException exception)
        {
            throw new UsageException(WithoutParameter(exception));
        }
    }

    private static void RequireOneServer(SendSettings settings)
    {
        if (settings is { Live: true, BaseUrl: not null })
        {
            throw new UsageException("--base-url and --live name two servers. Give one of them.");
        }
    }

    private string Credential()
    {
        string? credential = Environment.GetEnvironmentVariable(_sender.CredentialVariable);
        return !string.IsNullOrEmpty(credential) ? credential
            : !_settings.Live ? Placeholder
            : throw new UsageException($"--live needs the {_sender.CredentialName} of {_sender.Provider} in the environment variable {_sender.CredentialVariable}.");
    }

    private TimeSpan? Deadline() => _settings.TimeoutSeconds is not { } seconds ? null
        : seconds is > 0 and <= 86_400 ? TimeSpan.FromSeconds(seconds)
        : throw new UsageException("--timeout: expected a number of seconds above 0 and at most 86400.");

    private static Uri ReadBaseUrl(SendSettings settings)
    {
        if (!Uri.TryCreate(settings.BaseUrl, UriKind.Absolute, out Uri? url) || (url.Scheme != Uri.UriSchemeHttp && url.Scheme != Uri.UriSchemeHttps))
        {
            throw new UsageException("--base-url: expected an absolute http or https URL.");
        }

        return url.Scheme == Uri.UriSchemeHttps || url.IsLoopback
            ? url
            : throw new UsageException($"--base-url: plain http to {url.Host} would show the message to everybody on the way. Expected https, or a server on this machine.");
    }

    /// <summary>The exception names a parameter of a method, which says nothing on a command line.</summary>
    private static string WithoutParameter(ArgumentException exception) =>
        exception.Message.Split(" (Parameter '", 2)[0];
}
