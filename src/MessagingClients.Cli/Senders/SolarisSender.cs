using MessagingClients.Solaris;

namespace MessagingClients.Cli.Senders;

internal sealed class SolarisSender : Sender<SolarisClientOptions>
{
    private const string IdVariable = "CLIENTS_SOLARIS_CLIENT_ID";
    private const string SecretVariable = "CLIENTS_SOLARIS_CLIENT_SECRET";

    public override string Provider => "solaris";

    public override string Operation => "sendSms";

    public override string Credential => "client id and secret";

    public override IReadOnlyDictionary<string, string> Variables { get; } = new Dictionary<string, string>
    {
        [nameof(SolarisClientOptions.ClientId)] = IdVariable,
        [nameof(SolarisClientOptions.ClientSecret)] = SecretVariable,
    };

    public override IReadOnlyList<string> Needs => ["--purpose"];

    public override IReadOnlyList<string> Takes => ["--idempotency-key"];

    /// <summary>A stand-in has no token endpoint, and the provider's own must not be asked for it.</summary>
    protected override SolarisClientOptions MakeOptions(Secrets secrets) => secrets.IsLive
        ? new() { ClientId = secrets.Read(IdVariable), ClientSecret = secrets.Read(SecretVariable) }
        : new() { AccessToken = Secrets.Placeholder };

    protected override async Task<SendResult> SendAsync(
        SolarisClientOptions options, HttpMessageHandler handler, SendArguments message, CancellationToken cancellationToken)
    {
        using SolarisClient client = new(options, handler);
        SendSmsRequest request = new()
        {
            PersonId = Single(message),
            Text = message.Text,
            Purpose = message.Purpose!,
            IdempotencyKey = message.IdempotencyKey,
        };
        ApiResponse<SendSmsResponse> response =
            await client.SendSmsWithResponseAsync(request, cancellationToken: cancellationToken);
        return new SendResult(response.StatusCode, response.Attempts, response.Value);
    }
}
