using MessagingClients.Conformance.StandIns;

namespace MessagingClients.Cli.Verbs;

/// <summary>Finds the providers that a command line names.</summary>
internal static class ProviderSelection
{
    /// <returns>The named providers; all where none is named.</returns>
    /// <exception cref="UsageException">A name is none of a provider.</exception>
    public static IReadOnlyList<ProviderSpec> Of(string[] names)
    {
        if (Array.Find(names, name => ProviderSpec.Servers.Any(spec => spec.Name == name)) is { } server)
        {
            throw new UsageException($"{server} sends no messages and has no stand-in. Run its client against the server itself: clients conform {server} --against URL.");
        }

        string? unknown = Array.Find(names, name => ProviderSpec.All.All(spec => spec.Name != name));
        return unknown is null
            ? [.. ProviderSpec.All.Where(spec => names.Length == 0 || names.Contains(spec.Name))]
            : throw new UsageException($"'{unknown}' is no provider. Expected one of {string.Join(", ", ProviderSpec.All.Select(spec => spec.Name))}.");
    }
}
