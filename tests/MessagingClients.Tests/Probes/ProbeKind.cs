namespace MessagingClients.Tests;

/// <summary>What a document says of repeating a request.</summary>
public enum ProbeKind
{
    /// <summary>Nothing.</summary>
    Plain,

    /// <summary>That status 429 means that the request was not processed.</summary>
    Unprocessed,

    /// <summary>That the request has a key by which a repeat is known.</summary>
    Keyed,
}
