using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using MessagingClients.Soak.Journal;

namespace MessagingClients.Soak.Running;

/// <summary>The stand-in in a process of its own, so that what the clients need can be measured alone.</summary>
internal sealed class StandInProcess : IAsyncDisposable
{
    private readonly Process _process;
    private readonly Task _reading;

    private StandInProcess(Process process, int[] ports, Task reading)
    {
        _process = process;
        _reading = reading;
        Steady = new Uri($"http://127.0.0.1:{ports[0]}");
        Flapping = new Uri($"http://127.0.0.1:{ports[1]}");
        Tls = new Uri($"https://127.0.0.1:{ports[0]}");
    }

    /// <summary>Where it always listens.</summary>
    public Uri Steady { get; }

    /// <summary>Where it listens now and then.</summary>
    public Uri Flapping { get; }

    /// <summary>Where TLS is asked for, and not spoken.</summary>
    public Uri Tls { get; }

    /// <summary>Starts it.</summary>
    /// <param name="seed">What its faults come from.</param>
    /// <param name="arrived">Is called for each request that it writes down.</param>
    public static async Task<StandInProcess> StartAsync(ulong seed, Action<Arrival> arrived)
    {
        ProcessStartInfo start = new(Path.Combine(AppContext.BaseDirectory, typeof(StandInProcess).Assembly.GetName().Name!))
        {
            ArgumentList = { SoakCommand.Serve, SoakCommand.SeedOption, seed.ToString(CultureInfo.InvariantCulture) },
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        Process process = Process.Start(start)!;
        string[] ports = (await process.StandardOutput.ReadLineAsync())?.Split(' ') ?? throw new InvalidOperationException("Expected the ports of the stand-in, found that it has ended.");
        return new StandInProcess(process, [.. ports.Select(port => int.Parse(port, CultureInfo.InvariantCulture))], ReadAsync(process.StandardOutput, arrived));
    }

    /// <summary>Lets go of its input, which ends it, and reads the rest of what it wrote down.</summary>
    public async ValueTask DisposeAsync()
    {
        _process.StandardInput.Close();
        await _reading;
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private static async Task ReadAsync(StreamReader output, Action<Arrival> arrived)
    {
        while (await output.ReadLineAsync() is { } line)
        {
            arrived(JsonSerializer.Deserialize(line, JournalJson.Default.Arrival)!);
        }
    }
}
