using System.Globalization;
using MessagingClients.Clerk;

using ClerkClient clerk = new(new ClerkClientOptions { ApiKey = "placeholder", BaseUrl = new Uri(args[0]) });
SendMessageResponse sent = await clerk.SendMessageAsync(new()
{
    Sender = "+1415456789",
    MediaUrls = ["https://example.com/image.jpg"],
    Recipients = ["+9134567654"],
    Body = "Hello, world!",
    SentByName = "Clerk",
    TemplateId = 123,
});
Console.WriteLine(sent.Data.Id.ToString(CultureInfo.InvariantCulture));
