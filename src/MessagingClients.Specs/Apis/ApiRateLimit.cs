namespace MessagingClients.Specs.Apis;

/// <summary>How many requests a provider takes from one credential.</summary>
/// <param name="Requests">How many, 1 or more.</param>
/// <param name="Seconds">In how long, 1 or more.</param>
internal sealed record ApiRateLimit(int Requests, int Seconds);
