using MessagingClients.Serialization;
using MessagingClients.TextUs;

namespace MessagingClients.Cli.Senders;

internal sealed class TextUsSender : Sender<TextUsClientOptions>
{
    private const string Variable = "CLIENTS_TEXTUS_TOKEN";

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

    public override string Provider => "textus";

    public override string Operation => "sendMessage";

    public override string Credential => "token";

    public override IReadOnlyDictionary<string, string> Variables { get; } =
        new Dictionary<string, string> { [nameof(TextUsClientOptions.Token)] = Variable };

    public override IReadOnlyList<string> Needs => ["--account"];

    public override IReadOnlyList<string> Takes => ["--media-url"];

    protected override TextUsClientOptions MakeOptions(Secrets secrets) => new() { Token = secrets.Read(Variable) };

    protected override async Task<SendResult> SendAsync(
        TextUsClientOptions options, HttpMessageHandler handler, SendArguments message, CancellationToken cancellationToken)
    {
        using TextUsClient client = new(options, handler);
        SendMessageRequest request = new()
        {
            To = message.To is [var only] ? only : OneOrMany.Many<string>([.. message.To]),
            Body = message.Text,
            Attachments = message.MediaUrls is [] ? null : [.. message.MediaUrls.Select(Attachment)],
        };
        ApiResponse<Message?> response =
            await client.SendMessageWithResponseAsync(message.Account!, request, cancellationToken: cancellationToken);
        return new SendResult(response.StatusCode, response.Attempts, response.Value);
    }

    private static NewAttachment Attachment(string url) => new()
    {
        MediaUrl = url,
        ContentType = ContentTypes.GetValueOrDefault(Path.GetExtension(url.Split('?', '#')[0]))
            ?? throw new UsageException($"--media-url: expected a file of the types {string.Join(", ", ContentTypes.Keys)}, found another."),
    };
}
