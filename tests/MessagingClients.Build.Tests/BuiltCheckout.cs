using MessagingClients.TestKit;

namespace MessagingClients.Build.Tests;

/// <summary>A copy that was built once.</summary>
public sealed class BuiltCheckout : IAsyncLifetime
{
    public Checkout Checkout { get; } = new(withTools: true);

    public CommandResult First { get; private set; } = null!;

    public async ValueTask InitializeAsync() => First = await Checkout.BuildAsync("Cli");

    public ValueTask DisposeAsync()
    {
        Checkout.Dispose();
        return ValueTask.CompletedTask;
    }
}
