using System.Globalization;
using MessagingClients.StockClients.Clerk;

using HttpClient http = new() { DefaultRequestHeaders = { { "apiKey", "placeholder" } } };
ClerkClient clerk = new(http) { BaseUrl = args[0] };
SendMessageRequest request = new()
{
    Sender = "+1415456789",
    MediaUrls = ["https://example.com/image.jpg"],
    Recipients = ["+9134567654"],
    Body = "Hello, world!",
    SentByName = "Clerk",
    TemplateId = 123,
};
MessageResponse sent = await clerk.SendMessageAsync(request);
Console.WriteLine(sent.Data.Id.ToString(CultureInfo.InvariantCulture));
