using MessagingClients.OpenPhone;

namespace MessagingClients.Cli.Senders;

internal sealed class OpenPhoneSender : Sender<OpenPhoneClientOptions>
{
    private const string Variable = "CLIENTS_OPENPHONE_API_KEY";

    public override string Provider => "openphone";

    public override string Operation => "sendMessage";

    public override string Credential => "API key";

    public override IReadOnlyDictionary<string, string> Variables { get; } =
        new Dictionary<string, string> { [nameof(OpenPhoneClientOptions.ApiKey)] = Variable };

    public override IReadOnlyList<string> Needs => ["--from"];

    protected override OpenPhoneClientOptions MakeOptions(Secrets secrets) => new() { ApiKey = secrets.Read(Variable) };

    protected override async Task<SendResult> SendAsync(
        OpenPhoneClientOptions options, HttpMessageHandler handler, SendArguments message, CancellationToken cancellationToken)
    {
        using OpenPhoneClient client = new(options, handler);
        SendMessageRequest request = new() { From = message.From!, To = message.To, Content = message.Text };
        ApiResponse<SendMessageResponse> response =
            await client.SendMessageWithResponseAsync(request, cancellationToken: cancellationToken);
        return new SendResult(response.StatusCode, response.Attempts, response.Value);
    }
}
