using MessagingClients.TextUs;

namespace MessagingClients.ContractTests;

/// <summary>What the page of TextUs prints, as a user of the client writes it; and the status that the page prints with it.</summary>
internal static class TextUsExamples
{
    public static IReadOnlyDictionary<string, (int Status, SendMessageRequest Request)> All { get; } =
        new Dictionary<string, (int, SendMessageRequest)>
        {
            ["one-recipient"] = (201, new() { To = "+13035551234", Body = "New phone who dis?" }),
            ["many-recipients"] = (202, new() { To = ["+13035551234", "+13035555678"], Body = "New phone who dis?" }),
            ["saved-reply"] = (201, new() { To = ["+13035551234"], Body = "New phone who dis?", SavedReply = "/saved_replies/QxvonQv" }),
            ["attachment"] = (201, new()
            {
                To = ["+13035551234"],
                Body = "New phone who dis?",
                Attachments = [new() { MediaUrl = "https://example.com/example.png", ContentType = "image/png" }],
            }),
            ["whatsapp"] = (201, new() { To = "+13035551234", Body = "Thanks for reaching out!", Channel = Channel.Whatsapp }),
            ["whatsapp-template"] = (201, new()
            {
                To = "+13035551234",
                Channel = Channel.Whatsapp,
                Template = new()
                {
                    Id = "dkDdrbR",
                    VariableValues = new Dictionary<string, string> { ["appt_date"] = "1/1", ["appt_time"] = "12:00" },
                },
            }),
            ["unapproved-template"] = (422, new()
            {
                To = "+13035551234",
                Channel = Channel.Whatsapp,
                Template = new() { Id = "<%= @pending_whats_app_template.to_param %>" },
            }),
            ["missing-template-variable"] = (422, new()
            {
                To = "+13035551234",
                Channel = Channel.Whatsapp,
                Template = new() { Id = "dkDdrbR", VariableValues = new Dictionary<string, string> { ["appt_date"] = "1/1" } },
            }),
            ["custom-field"] = (201, new() { To = "+13035551234", Body = "Check out my availability at " }),
        };
}
