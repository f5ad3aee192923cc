using System.Text.Json;
using System.Threading.Channels;

namespace MessagingClients.Soak.Journal;

/// <summary>Writes arrivals in the order in which they are added, without holding up who adds them.</summary>
internal sealed class JournalWriter(TextWriter output)
{
    private readonly Channel<Arrival> _arrivals = Channel.CreateUnbounded<Arrival>(new UnboundedChannelOptions { SingleReader = true });

    public void Add(Arrival arrival) => _arrivals.Writer.TryWrite(arrival);

    public void Complete() => _arrivals.Writer.TryComplete();

    /// <summary>Writes until there is no more to come.</summary>
    public async Task WriteAsync()
    {
        while (await _arrivals.Reader.WaitToReadAsync())
        {
            while (_arrivals.Reader.TryRead(out Arrival? arrival))
            {
                await output.WriteLineAsync(JsonSerializer.Serialize(arrival, JournalJson.Default.Arrival));
            }

            await output.FlushAsync();
        }
    }
}
