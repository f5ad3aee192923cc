namespace MessagingClients.Cli.Senders;

/// <summary>What a typed client returned.</summary>
/// <param name="Status">The status of the answer.</param>
/// <param name="Attempts">How many requests left.</param>
/// <param name="Typed">The typed body, or <see langword="null"/> for none.</param>
/// <param name="Warning">What the caller should know although the message was taken, or <see langword="null"/>.</param>
internal sealed record SendResult(int Status, int Attempts, object? Typed, string? Warning = null);
