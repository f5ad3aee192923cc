using MessagingClients.Serialization;
using MessagingClients.TextUs;

namespace MessagingClients.Cli.Senders;

internal sealed class TextUsSender : ISender
{
    // The file types that the provider's page lists.
    private static readonly Dictionary<string, string> ContentTypes = new(StringComparer.OrdinalIgnoreCase)
    {
        [".png"] = "image/png",
        [".jpg"] = "image/jpeg",
        [".jpeg"] = "image/jpeg",
        [".gif"] = "image/gif",
        [".rtf"] = "application/rtf",
        [".pdf"] = "application/pdf",
        [".ics"] = "text/calendar",
        [".vcf"] = "text/vcard",
        [".vcard"] = "text/vcard",
    };

    public string Provider => "textus";

    public string Operation => "sendMessage";

    public string CredentialName => "token";

    public string CredentialVariable => "CLIENTS_TEXTUS_TOKEN";

    public string CredentialHeader => "Authorization";

    public ClientOptions Options(string credential) => new TextUsClientOptions { Token = credential };

    public void Require(SendArguments arguments)
    {
        Argument.Require(arguments.Account, "--account", Provider);
        Argument.Refuse(arguments.From is not null, "--from", Provider);
    }

    public async Task<SendResult> SendAsync(
        ClientOptions options, HttpMessageHandler handler, SendArguments arguments, CancellationToken cancellationToken)
    {
        using TextUsClient client = new((TextUsClientOptions)options, handler);
        SendMessageRequest request = new()
        {
            To = arguments.To is [var only] ? only : OneOrMany.Many<string>([.. arguments.To]),
            Body = arguments.Text,
            Attachments = arguments.MediaUrls is [] ? null : [.. arguments.MediaUrls.Select(Attachment)],
        };
        ApiResponse<Message?> response = await client
            .SendMessageWithResponseAsync(arguments.Account!, request, cancellationToken: cancellationToken);
        return new SendResult(response.StatusCode, response.Attempts, response.Value);
    }

    private static NewAttachment Attachment(string url) => new()
    {
        MediaUrl = url,
        ContentType = ContentTypes.GetValueOrDefault(Path.GetExtension(url.Split('?', '#')[0]))
            ?? throw new UsageException($"--media-url: expected a file of the types {string.Join(", ", ContentTypes.Keys)}, found another."),
    };
}
