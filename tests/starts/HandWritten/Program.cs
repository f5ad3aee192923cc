using System.Globalization;
using MessagingClients.Benchmarks.HandWritten.Clerk;

using SocketsHttpHandler handler = new();
using ClerkSender sender = new(handler, "placeholder", new Uri(args[0]));
ClerkRequest request = new()
{
    Sender = "+1415456789",
    MediaUrls = ["https://example.com/image.jpg"],
    Recipients = ["+9134567654"],
    Body = "Hello, world!",
    SentByName = "Clerk",
    TemplateId = 123,
};
ClerkResponse sent = await sender.SendAsync(request, CancellationToken.None);
Console.WriteLine(sent.Data?.Id.ToString(CultureInfo.InvariantCulture));
