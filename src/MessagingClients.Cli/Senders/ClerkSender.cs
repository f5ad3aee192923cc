using MessagingClients.Clerk;

namespace MessagingClients.Cli.Senders;

internal sealed class ClerkSender : ISender
{
    public string Provider => "clerk";

    public string Operation => "sendMessage";

    public string CredentialName => "API key";

    public string CredentialVariable => "CLIENTS_CLERK_API_KEY";

    public string CredentialHeader => "apiKey";

    public ClientOptions Options(string credential) => new ClerkClientOptions { ApiKey = credential };

    public void Require(SendArguments arguments)
    {
        Argument.Require(arguments.From, "--from", Provider);
        Argument.Refuse(arguments.Account is not null, "--account", Provider);
    }

    public async Task<SendResult> SendAsync(
        ClientOptions options, HttpMessageHandler handler, SendArguments arguments, CancellationToken cancellationToken)
    {
        using ClerkClient client = new((ClerkClientOptions)options, handler);
        SendMessageRequest request = new()
        {
            Sender = arguments.From!,
            Recipients = arguments.To,
            Body = arguments.Text,
            MediaUrls = arguments.MediaUrls,
        };
        ApiResponse<SendMessageResponse> response = await client
            .SendMessageWithResponseAsync(request, cancellationToken: cancellationToken);
        return new SendResult(response.StatusCode, response.Attempts, response.Value, Warn(response.Value.Data));
    }

    /// <summary>A 201 of Clerk can carry an error: the provider took the message and may not have sent it on.</summary>
    private static string? Warn(Message? message) =>
        message is { Error: not null } or { ErrorCode: not null } || message?.Status == MessageStatus.Failed
            ? $"Clerk took the message, but calls it {message.Status}, error code {message.ErrorCode?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "none"}."
            : null;
}
