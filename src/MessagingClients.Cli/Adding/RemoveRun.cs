using System.Text;
using MessagingClients.Cli.Refreshing;
using MessagingClients.Cli.Senders;
using MessagingClients.Specs;
using MessagingClients.Specs.Diagnostics;

namespace MessagingClients.Cli.Adding;

/// <summary>Takes a provider away again: what <see cref="AddRun"/> wrote, and nothing else.</summary>
internal static class RemoveRun
{
    private static readonly string[] OfSpecs = ["openapi.yaml", "openapi.json", "overlay.yaml", "accepted.tsv"];
    private static readonly string[] OfProject = ["README.md", "packages.lock.json"];

    /// <returns>The files that were removed or changed.</returns>
    /// <exception cref="UsageException">It cannot be removed; nothing was changed.</exception>
    public static IReadOnlyList<string> Run(string given)
    {
        CheckoutFolder checkout = CheckoutFolder.Find();
        ProviderName name = ProviderName.Parse(given);
        if (AllSenders.List.Any(sender => sender.Provider == name.Folder))
        {
            throw new UsageException($"{name.Folder} cannot be removed: code of the tool calls its client. Expected a provider that clients add has added.");
        }

        FileChange[] changes = [.. Changes(checkout, name)];
        if (changes.Length == 0)
        {
            throw new UsageException($"'{given}' is no provider of this checkout. Expected one that clients add has added.");
        }

        FileChanges.Apply(changes);
        return [.. changes.Select(change => checkout.Shown(change.Path))];
    }

    private static IEnumerable<FileChange> Changes(CheckoutFolder checkout, ProviderName name)
    {
        string solution = Encoding.UTF8.GetString(File.ReadAllBytes(checkout.Solution));
        string project = checkout.FindProject(name) ?? checkout.Project(name.Client);
        return Changed(checkout.Solution, solution, SolutionEntry.Remove(solution, Path.GetFileName(project)))
            .Concat(Changed(checkout.OriginTable, File.ReadAllText(checkout.OriginTable), OriginTable.Remove(checkout.OriginTable, name.Folder)))
            .Concat(Gone(checkout, project, [$"{Path.GetFileName(project)}.csproj", .. OfProject]))
            .Concat(Gone(checkout, checkout.Specs(name), [.. OfSpecs, .. Parts(checkout.Specs(name))]));
    }

    private static IEnumerable<FileChange> Changed(string file, string before, string after) =>
        before == after ? [] : [new FileChange(file, Encoding.UTF8.GetBytes(after))];

    /// <summary>The other files of the document; a document that cannot be read has none that are known.</summary>
    private static IReadOnlyList<string> Parts(string specs)
    {
        try
        {
            return OfSpecs[..2].Select(file => Path.Combine(specs, file)).FirstOrDefault(File.Exists) is { } document ? DocumentParts.Of(document) : [];
        }
        catch (SpecException)
        {
            return [];
        }
    }

    private static IEnumerable<FileChange> Gone(CheckoutFolder checkout, string folder, string[] written)
    {
        string[] found = Directory.Exists(folder)
            ? [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/')).Order(StringComparer.Ordinal)]
            : [];
        return Array.Find(found, path => !written.Contains(path)) is { } other
            ? throw new UsageException($"Expected in {checkout.Shown(folder)} only what clients add writes, found {other}. Move it away first. Nothing was changed.")
            : found.Select(path => new FileChange(Path.Combine(folder, path), null));
    }
}
