using System.Diagnostics;
using System.Globalization;
using MessagingClients.Conformance.Prerequisites;
using MessagingClients.Conformance.Processes;

namespace MessagingClients.Conformance.Tests.Processes;

public sealed class SupervisedProcessTests
{
    private const string SayAndStay = "console.log(process.pid); setInterval(() => {}, 1000)";

    [Fact]
    public async Task A_process_ends_when_it_is_disposed()
    {
        int process;
        await using (SupervisedProcess supervised = SupervisedProcess.Start(Executables.Node, "-e", SayAndStay))
        {
            process = await ReadIdAsync(supervised.Output);
        }

        await GoneAsync(process);
    }

    [Fact]
    public async Task A_process_ends_when_the_one_that_started_it_is_killed()
    {
        // The parent starts the supervisor as this library does, and tells us the id of the supervised process.
        string start = $"require('node:child_process').spawn(process.execPath, [{Quote(ToolFolder.Require("supervise.mjs"))}, process.execPath, '-e', {Quote(SayAndStay)}], {{ stdio: ['pipe', 'inherit', 'inherit'] }})";
        using Process parent = Process.Start(new ProcessStartInfo(Executables.Node, ["-e", start]) { RedirectStandardOutput = true })!;
        int process = await ReadIdAsync(parent.StandardOutput);

        parent.Kill();

        await GoneAsync(process);
    }

    [Fact]
    public async Task A_command_that_cannot_be_run_is_told()
    {
        await using SupervisedProcess supervised = SupervisedProcess.Start("/no/such/command");

        (await supervised.Errors.ReadToEndAsync(TestContext.Current.CancellationToken)).ShouldContain("/no/such/command cannot be run");
    }

    private static string Quote(string text) => System.Text.Json.JsonSerializer.Serialize(text);

    private static async Task<int> ReadIdAsync(StreamReader output) =>
        int.Parse((await output.ReadLineAsync(TestContext.Current.CancellationToken))!, CultureInfo.InvariantCulture);

    /// <summary>Waits for the end of a process that is not a child of this one.</summary>
    private static async Task GoneAsync(int id)
    {
        try
        {
            using Process process = Process.GetProcessById(id);
            await process.WaitForExitAsync(TestContext.Current.CancellationToken).WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
        }
        catch (ArgumentException)
        {
            // Gone already.
        }
    }
}
