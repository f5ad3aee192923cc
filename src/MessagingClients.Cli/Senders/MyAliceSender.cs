using MessagingClients.MyAlice;

namespace MessagingClients.Cli.Senders;

internal sealed class MyAliceSender : Sender<MyAliceClientOptions>
{
    private const string Variable = "CLIENTS_MYALICE_API_KEY";

    public override string Provider => "myalice";

    public override string Operation => "sendTextMessage";

    public override string Credential => "API key";

    public override IReadOnlyDictionary<string, string> Variables { get; } =
        new Dictionary<string, string> { [nameof(MyAliceClientOptions.ApiKey)] = Variable };

    protected override MyAliceClientOptions MakeOptions(Secrets secrets) => new() { ApiKey = secrets.Read(Variable) };

    protected override async Task<SendResult> SendAsync(
        MyAliceClientOptions options, HttpMessageHandler handler, SendArguments message, CancellationToken cancellationToken)
    {
        using MyAliceClient client = new(options, handler);
        SendTextMessageRequest request = new() { CustomerId = Single(message), Text = message.Text };
        ApiResponse<SendTextMessageResponse> response =
            await client.SendTextMessageWithResponseAsync(request, cancellationToken: cancellationToken);
        return new SendResult(response.StatusCode, response.Attempts, response.Value);
    }
}
