using MessagingClients.Cli.Checking;
using MessagingClients.Cli.Verbs;
using MessagingClients.Specs.Accepting;
using MessagingClients.Specs.Checking;

namespace MessagingClients.Cli.Adding;

/// <summary>Adds a provider: checks everything first, then writes all of it or nothing.</summary>
internal static class AddRun
{
    /// <returns>The exit code.</returns>
    /// <exception cref="UsageException">It cannot be added, whatever its document says; nothing was changed.</exception>
    public static async Task<int> RunAsync(AddSettings settings, CancellationToken cancellationToken)
    {
        CheckoutFolder checkout = CheckoutFolder.Find();
        ProviderName name = ProviderName.Parse(settings.Name);
        checkout.RequireFree(name);
        using DocumentSource source = await DocumentSource.OpenAsync(settings.Document, cancellationToken);
        using DraftFile? draft = settings.Overlay is null ? DraftFile.Make(source.File, name.Client) : null;
        string? overlay = settings.Overlay ?? draft?.Path;
        DocumentCheck whole = DocumentCheck.Run(source.File, overlay, name.Client);
        AcceptedGaps accepted = new(whole.Gaps);
        DocumentCheck check = whole.Gaps.Count == 0 ? whole : DocumentCheck.Run(source.File, overlay, name.Client, accepted);
        await Console.Out.WriteAsync(CheckReport.Accepted(whole, source) + CheckReport.Text(check, source));
        if (check.IsUsable)
        {
            await WriteAsync(checkout, name, new NewProvider(checkout, name, source, overlay, accepted).Changes(check));
        }

        return CheckCommand.ExitOf(check);
    }

    private static async Task WriteAsync(CheckoutFolder checkout, ProviderName name, IReadOnlyList<FileChange> changes)
    {
        FileChanges.Apply(changes);
        foreach (FileChange change in changes)
        {
            await Console.Out.WriteLineAsync($"written: {checkout.Shown(change.Path)}");
        }

        await Console.Out.WriteLineAsync($"Next: dotnet build Clients.sln, then clients conform {name.Folder}.");
    }
}
