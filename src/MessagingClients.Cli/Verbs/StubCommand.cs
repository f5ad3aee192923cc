using System.CommandLine;
using MessagingClients.Conformance.Prerequisites;
using MessagingClients.Conformance.StandIns;

namespace MessagingClients.Cli.Verbs;

/// <summary><c>clients stub</c>: serves the stand-ins, or writes them for another WireMock.</summary>
internal static class StubCommand
{
    private static readonly Argument<string[]> Providers = new("provider") { Description = "The providers; all where none is named.", Arity = ArgumentArity.ZeroOrMore };
    private static readonly Option<int> Port = new("--port") { Description = "The port of this machine; 0 for a free one." };
    private static readonly Option<string> Export = new("--export") { Description = "Write WireMock mapping files into this folder instead of serving." };

    public static Command Make()
    {
        Command command = new("stub", "Serves stand-ins for the providers until Ctrl-C, and prints their URLs.") { Providers, Port, Export };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            try
            {
                IReadOnlyList<ProviderSpec> specs = ProviderSelection.Of(parsed.GetValue(Providers) ?? []);
                return parsed.GetValue(Export) is { } folder
                    ? Write(specs, folder)
                    : await ServeAsync(specs, parsed.GetValue(Port), cancellationToken);
            }
            catch (UsageException exception)
            {
                await Console.Error.WriteLineAsync(exception.Message);
                return ExitCode.Usage;
            }
            catch (MissingPrerequisiteException exception)
            {
                await Console.Error.WriteLineAsync(exception.Message);
                return ExitCode.MissingPrerequisite;
            }
        });
        return command;
    }

    private static int Write(IReadOnlyList<ProviderSpec> specs, string folder)
    {
        try
        {
            int files = MappingFiles.Write(specs, folder);
            Console.Out.WriteLine($"{files} mapping files in {Path.Combine(folder, "mappings")}. Start WireMock with --root-dir {folder}, or mount the folder as /home/wiremock in its image.");
            return ExitCode.Accepted;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"--export: {folder} cannot be written: {exception.Message}");
        }
    }

    private static async Task<int> ServeAsync(IReadOnlyList<ProviderSpec> specs, int port, CancellationToken cancellationToken)
    {
        if (port is < 0 or > 65535)
        {
            throw new UsageException("--port: expected a number from 0 to 65535.");
        }

        await using StandIn standIn = await StartAsync(specs, port);
        foreach (ProviderSpec spec in specs)
        {
            await Console.Out.WriteLineAsync($"{spec.Name,-10} {new Uri(standIn.Url, spec.Name)}");
        }

        await standIn.Ended.WaitAsync(cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return cancellationToken.IsCancellationRequested ? ExitCode.Accepted : throw new MissingPrerequisiteException("WireMock ended by itself, and nothing is answered any more. Start the stand-ins again.");
    }

    private static async Task<StandIn> StartAsync(IReadOnlyList<ProviderSpec> specs, int port)
    {
        try
        {
            return await StandIn.StartAsync(specs, port);
        }
        catch (PortInUseException exception)
        {
            throw new UsageException($"--port: {exception.Message}");
        }
    }
}
