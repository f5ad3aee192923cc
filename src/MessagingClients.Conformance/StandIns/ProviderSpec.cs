using MessagingClients.Specs.Accepting;

namespace MessagingClients.Conformance.StandIns;

/// <summary>The documents of a provider, beside the assembly in <c>specs/NAME/</c>.</summary>
/// <param name="Name">The provider's name, such as <c>clerk</c>.</param>
/// <param name="Document">The file with the document as published.</param>
/// <param name="Overlay">The file with our corrections, or <see langword="null"/>.</param>
public sealed record ProviderSpec(string Name, string Document, string? Overlay)
{
    /// <summary>What the client is made without.</summary>
    public AcceptedGaps Accepted { get; init; } = AcceptedGaps.None;

    private static readonly string[] Documents = ["openapi.yaml", "openapi.json"];

    /// <summary>The file with what the provider itself is known to do other than its document says, or <see langword="null"/>.</summary>
    public string? KnownFailures { get; init; }

    /// <summary>All providers, by name.</summary>
    public static IReadOnlyList<ProviderSpec> All { get; } = In("specs");

    /// <summary>
    /// Servers that no messages are sent with, by name, from <c>servers/NAME/</c> beside the assembly. Their clients are there to
    /// be run against them.
    /// </summary>
    public static IReadOnlyList<ProviderSpec> Servers { get; } = In("servers");

    /// <summary>The provider of a name.</summary>
    /// <param name="name">The name.</param>
    /// <returns>The provider.</returns>
    /// <exception cref="InvalidOperationException">There is no such provider.</exception>
    public static ProviderSpec Find(string name) => All.Single(spec => spec.Name == name);

    private static IReadOnlyList<ProviderSpec> In(string name) => Path.Combine(AppContext.BaseDirectory, name) is var root && Directory.Exists(root)
        ?
        [
            .. from folder in Directory.EnumerateDirectories(root).Order(StringComparer.Ordinal)
               let document = Documents.Select(file => Existing(Path.Combine(folder, file))).FirstOrDefault(file => file is not null)
               where document is not null
               select new ProviderSpec(Path.GetFileName(folder), document, Existing(Path.Combine(folder, "overlay.yaml")))
               {
                   Accepted = AcceptedGaps.Read(Existing(Path.Combine(folder, "accepted.tsv"))),
                   KnownFailures = Existing(Path.Combine(folder, "known-failures.txt")),
               },
        ]
        : [];

    private static string? Existing(string path) => File.Exists(path) ? path : null;
}
