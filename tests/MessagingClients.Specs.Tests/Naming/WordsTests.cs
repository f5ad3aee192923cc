using MessagingClients.Specs.Naming;

namespace MessagingClients.Specs.Tests.Naming;

public sealed class WordsTests
{
    [Theory]
    [InlineData("media_url", "MediaUrl")]
    [InlineData("mediaUrls", "MediaUrls")]
    [InlineData("@type", "Type")]
    [InlineData("whatsAppTemplate", "WhatsAppTemplate")]
    [InlineData("URLPath", "UrlPath")]
    [InlineData("SMS", "Sms")]
    [InlineData("send-text message", "SendTextMessage")]
    [InlineData("404", "Value404")]
    [InlineData("", "Value")]
    [InlineData("größe", "Größe")]
    [InlineData("ai_pipeline", "AiPipeline")]
    public void Names_of_documents_become_names_of_CSharp(string name, string expected) =>
        Words.Pascal(name).ShouldBe(expected);

    [Theory]
    [InlineData("Attachments", "Attachment")]
    [InlineData("QuickReplies", "QuickReply")]
    [InlineData("Addresses", "Address")]
    [InlineData("Boxes", "Box")]
    [InlineData("Address", "Address")]
    [InlineData("Data", "Data")]
    public void One_of_many_has_a_name(string name, string expected) => Words.Singular(name).ShouldBe(expected);
}
