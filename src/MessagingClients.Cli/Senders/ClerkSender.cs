using System.Globalization;
using MessagingClients.Clerk;

namespace MessagingClients.Cli.Senders;

internal sealed class ClerkSender : Sender<ClerkClientOptions>
{
    private const string Variable = "CLIENTS_CLERK_API_KEY";

    public override string Provider => "clerk";

    public override string Operation => "sendMessage";

    public override string Credential => "API key";

    public override IReadOnlyDictionary<string, string> Variables { get; } =
        new Dictionary<string, string> { [nameof(ClerkClientOptions.ApiKey)] = Variable };

    public override IReadOnlyList<string> Needs => ["--from"];

    public override IReadOnlyList<string> Takes => ["--media-url"];

    protected override ClerkClientOptions MakeOptions(Secrets secrets) => new() { ApiKey = secrets.Read(Variable) };

    protected override async Task<SendResult> SendAsync(
        ClerkClientOptions options, HttpMessageHandler handler, SendArguments message, CancellationToken cancellationToken)
    {
        using ClerkClient client = new(options, handler);
        SendMessageRequest request = new()
        {
            Sender = message.From!,
            Recipients = message.To,
            Body = message.Text,
            MediaUrls = message.MediaUrls,
        };
        ApiResponse<SendMessageResponse> response =
            await client.SendMessageWithResponseAsync(request, cancellationToken: cancellationToken);
        return new SendResult(response.StatusCode, response.Attempts, response.Value, Warn(response.Value));
    }

    /// <summary>A 201 of Clerk can carry an error: the provider took the message and may not have sent it on.</summary>
    private static string? Warn(SendMessageResponse response) => response.ReportsFailure
        ? $"Clerk took the message, but calls it {response.Data.Status}, error code {response.Data.ErrorCode?.ToString(CultureInfo.InvariantCulture) ?? "none"}."
        : null;
}
