namespace MessagingClients.Soak.Calls;

/// <summary>What decides when a provider may be sent a message again; by its document and the table of outcomes, not by the client.</summary>
/// <param name="Provider">The name of the provider's folder below specs.</param>
internal sealed record Facts(string Provider)
{
    /// <summary>Whether it knows a repeat by a key.</summary>
    public bool HasKey { get; init; }

    /// <summary>Whether it had not processed what it answered with 429.</summary>
    public bool TakesNothingAt429 { get; init; }

    /// <summary>Whether a refused credential is renewed.</summary>
    public bool RenewsCredential { get; init; }
}
