using MessagingClients.Cli.Senders;

namespace MessagingClients.Cli.Verbs;

/// <summary>What <c>clients send</c> was asked for.</summary>
/// <param name="Provider">The provider's name.</param>
/// <param name="Message">The message.</param>
/// <param name="BaseUrl">The server to send to, or <see langword="null"/>.</param>
/// <param name="Live">Whether to send to the provider itself.</param>
/// <param name="Timeout">The deadline, or <see langword="null"/> for that of the client.</param>
internal sealed record SendSettings(string Provider, SendArguments Message, string? BaseUrl, bool Live, TimeSpan? Timeout);
