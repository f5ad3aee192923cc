using MessagingClients.Clerk;

namespace Worker;

internal sealed class Sender(IClerkClient clerk, IHostApplicationLifetime lifetime) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        SendMessageResponse sent = await clerk.SendMessageAsync(
            new() { Sender = "+14155550100", Recipients = ["+14155550123"], Body = "Hello", MediaUrls = [] }, cancellationToken: stoppingToken);
        Console.WriteLine($"sent: {sent.Data.Id}");
        lifetime.StopApplication();
    }
}
