namespace MessagingClients.Benchmarks.Subjects;

/// <inheritdoc cref="Subject"/>
/// <typeparam name="TResponse">What a call returns.</typeparam>
/// <param name="client">The client, which the subject disposes.</param>
/// <param name="send">Sends the message.</param>
/// <param name="id">Finds the message's id in the answer.</param>
internal sealed class Subject<TResponse>(
    IDisposable client, Func<CancellationToken, Task<TResponse>> send, Func<TResponse, string?> id) : Subject
{
    public override Task SendAsync(CancellationToken cancellationToken) => send(cancellationToken);

    public override async Task<string?> SendForIdAsync(CancellationToken cancellationToken) => id(await send(cancellationToken));

    public override void Dispose() => client.Dispose();
}
