using MessagingClients.Packages.Tests.Packing;

namespace MessagingClients.Packages.Tests.Consuming;

/// <summary>The consumers' projects, side by side in one folder.</summary>
public sealed class Workshop(PackedPackages packages) : IDisposable
{
    /// <summary>The folder.</summary>
    public UserFolder Folder { get; } = new(packages, "consumers ", "Consumers");

    /// <inheritdoc/>
    public void Dispose() => Folder.Dispose();
}
