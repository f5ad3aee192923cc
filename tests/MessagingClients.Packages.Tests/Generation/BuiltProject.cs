using MessagingClients.Packages.Tests.Packing;
using MessagingClients.TestKit;

namespace MessagingClients.Packages.Tests.Generation;

/// <summary>A generating project that was built once.</summary>
public sealed class BuiltProject(PackedPackages packages) : IAsyncLifetime
{
    public GeneratingProject Project { get; } = new(packages);

    public CommandResult First { get; private set; } = null!;

    public async ValueTask InitializeAsync() => First = await Project.DotNetAsync("build");

    public ValueTask DisposeAsync()
    {
        Project.Dispose();
        return ValueTask.CompletedTask;
    }
}
