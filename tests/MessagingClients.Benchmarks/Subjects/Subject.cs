namespace MessagingClients.Benchmarks.Subjects;

/// <summary>One way to send a provider's message.</summary>
internal abstract class Subject : IDisposable
{
    /// <summary>Sends the message: what is measured.</summary>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The call.</returns>
    public abstract Task SendAsync(CancellationToken cancellationToken);

    /// <summary>Sends the message.</summary>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The message's id in the answer.</returns>
    public abstract Task<string?> SendForIdAsync(CancellationToken cancellationToken);

    /// <inheritdoc/>
    public abstract void Dispose();
}
