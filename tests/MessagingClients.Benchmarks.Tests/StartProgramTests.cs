using MessagingClients.Benchmarks.Processes;
using MessagingClients.Benchmarks.Starts;
using MessagingClients.Benchmarks.Subjects;

namespace MessagingClients.Benchmarks.Tests;

public sealed class StartProgramTests : IAsyncDisposable
{
    private readonly LoopbackProvider _loopback = new(new ClerkProvider().Answer);

    [Fact]
    public async Task Our_program_and_the_hand_written_one_send_the_same()
    {
        FirstMessage ours = await RunAsync("Ours");
        FirstMessage handWritten = await RunAsync("HandWritten");

        Should.NotThrow(() => StartMeasurement.RequireSame([[ours, handWritten]]));
        ours.Request.Line.ShouldBe("POST /public/messages");
        ours.UntilSent.ShouldBeInRange(0, ours.UntilEnd);
    }

    [Fact]
    public async Task The_program_of_the_stock_client_gets_through() =>
        (await RunAsync("Stock")).Request.Line.ShouldBe("POST /public/messages");

    [Fact]
    public async Task Another_request_is_no_comparison()
    {
        FirstMessage handWritten = await RunAsync("HandWritten");
        FirstMessage other = handWritten with { Request = handWritten.Request with { Headers = "Accept: text/plain" } };

        Should.Throw<DifferentCallException>(() => StartMeasurement.RequireSame([[handWritten, handWritten], [other, handWritten]]))
            .Message.ShouldStartWith("The first message of our program is not that of the hand-written one");
    }

    [Fact]
    public async Task A_program_that_sends_nothing_has_not_started() =>
        (await Should.ThrowAsync<FailedMeasurementException>(new StartProgram(_loopback, "1").RunAsync("node", "-e", "console.log(1)")))
            .Message.ShouldBe("Expected that 'node -e console.log(1)' sends one message and writes its id, 1; it sent 0 and wrote '1'.");

    [Fact]
    public async Task A_program_that_reads_another_id_has_not_either() =>
        (await Should.ThrowAsync<FailedMeasurementException>(RunAsync("Ours", "another"))).Message.ShouldContain("writes its id, another; it sent 1 and wrote '");

    public ValueTask DisposeAsync() => _loopback.DisposeAsync();

    private async Task<FirstMessage> RunAsync(string name, string? id = null)
    {
        StartProgram program = new(_loopback, id ?? await StartMeasurement.IdAsync(new ClerkProvider()));
        return await program.RunAsync(TimedProcess.DotNet, Checkout.Built($"Start.{name}", $"Start.{name}.dll"));
    }
}
