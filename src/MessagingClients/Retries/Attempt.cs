using MessagingClients.Sending;

namespace MessagingClients.Retries;

/// <summary>A request of a call that was made.</summary>
/// <param name="Call">The call.</param>
/// <param name="Exchange">What came of the request.</param>
/// <param name="Wait">How long to wait before the next one; <see langword="null"/> where there is to be none.</param>
internal readonly record struct Attempt(Call Call, Exchange Exchange, TimeSpan? Wait);
