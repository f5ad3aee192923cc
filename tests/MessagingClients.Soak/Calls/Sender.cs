namespace MessagingClients.Soak.Calls;

/// <summary>A client, ready to send.</summary>
/// <param name="Facts">Whom it sends to.</param>
/// <param name="Send">Sends a text.</param>
internal sealed record Sender(Facts Facts, Func<string, CallOptions, CancellationToken, Task<Ending>> Send);
