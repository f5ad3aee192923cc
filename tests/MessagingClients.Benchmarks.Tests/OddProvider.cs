using MessagingClients.Benchmarks.HandWritten.Clerk;
using MessagingClients.Benchmarks.Subjects;

namespace MessagingClients.Benchmarks.Tests;

/// <summary>Clerk, with a hand-written call that leaves out what our client sends.</summary>
internal sealed class OddProvider() : Provider("clerk", "Clerk")
{
    private readonly ClerkProvider _clerk = new();

    public override Subject Ours(HttpMessageHandler handler) => _clerk.Ours(handler);

    public override Subject HandWritten(HttpMessageHandler handler)
    {
        ClerkSender sender = new(handler, Credential);
        ClerkRequest request = new() { Sender = "+1415456789", MediaUrls = [], Recipients = ["+9134567654"], Body = "Hello, world!" };
        return new Subject<ClerkResponse>(sender, token => sender.SendAsync(request, token), response => response.Data?.Sender);
    }

    public override Subject Stock(HttpMessageHandler handler) => _clerk.Stock(handler);
}
