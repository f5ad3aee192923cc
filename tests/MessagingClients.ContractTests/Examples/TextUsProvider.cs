using MessagingClients.TextUs;

namespace MessagingClients.ContractTests.Examples;

internal sealed class TextUsProvider() : Provider<SendMessageRequest>("textus", typeof(TextUsClient))
{
    protected override IReadOnlyDictionary<string, SendMessageRequest> Requests { get; } = new Dictionary<string, SendMessageRequest>
    {
        ["one-recipient"] = new() { To = "+13035551234", Body = "New phone who dis?" },
        ["many-recipients"] = new() { To = ["+13035551234", "+13035555678"], Body = "New phone who dis?" },
        ["saved-reply"] = new() { To = ["+13035551234"], Body = "New phone who dis?", SavedReply = "/saved_replies/QxvonQv" },
        ["attachment"] = new()
        {
            To = ["+13035551234"],
            Body = "New phone who dis?",
            Attachments = [new() { MediaUrl = "https://example.com/example.png", ContentType = "image/png" }],
        },
        ["whatsapp"] = new() { To = "+13035551234", Body = "Thanks for reaching out!", Channel = Channel.Whatsapp },
        ["whatsapp-template"] = new()
        {
            To = "+13035551234",
            Channel = Channel.Whatsapp,
            Template = new()
            {
                Id = "dkDdrbR",
                VariableValues = new Dictionary<string, string> { ["appt_date"] = "1/1", ["appt_time"] = "12:00" },
            },
        },
        ["unapproved-template"] = new()
        {
            To = "+13035551234",
            Channel = Channel.Whatsapp,
            Template = new() { Id = "<%= @pending_whats_app_template.to_param %>" },
        },
        ["missing-template-variable"] = new()
        {
            To = "+13035551234",
            Channel = Channel.Whatsapp,
            Template = new() { Id = "dkDdrbR", VariableValues = new Dictionary<string, string> { ["appt_date"] = "1/1" } },
        },
        ["custom-field"] = new() { To = "+13035551234", Body = "Check out my availability at " },
    };

    protected override async Task<Reply> SendAsync(Uri baseUrl, SendMessageRequest request, HttpMessageHandler? handler)
    {
        TextUsClientOptions options = new() { BaseUrl = baseUrl, Token = Credential };
        using TextUsClient client = handler is null ? new(options) : new(options, handler);
        return await Reply.OfAsync(client.SendMessageWithResponseAsync("my_account", request));
    }
}
