using MessagingClients.Benchmarks.Processes;

namespace MessagingClients.Benchmarks.Tests;

public sealed class TimedProcessTests
{
    [Fact]
    public async Task A_program_that_fails_has_no_time()
    {
        string[] command = [TimedProcess.DotNet, Checkout.Built("SpecCompiler", "MessagingClients.SpecCompiler.dll")];

        FailedMeasurementException exception = await Should.ThrowAsync<FailedMeasurementException>(TimedProcess.RunAsync(command));

        exception.Message.ShouldStartWith($"Expected the exit code 0 of '{string.Join(' ', command)}', found 2. It wrote: usage: ");
    }

    [Fact]
    public async Task What_a_program_took_is_told_with_what_it_wrote()
    {
        ProcessRun run = await TimedProcess.RunAsync([TimedProcess.DotNet, "--version"], watchesMemory: true);

        run.Output.ShouldStartWith("10.");
        run.Milliseconds.ShouldBeGreaterThan(0);
        run.Megabytes.ShouldBeGreaterThan(1);
    }
}
