namespace MessagingClients;

/// <summary>What became of a message: the one question a sender has, whatever a call returned or threw.</summary>
public enum Outcome
{
    /// <summary>
    /// It cannot be told: the request left, and no answer says whether the provider acted on it. Sending again may
    /// reach the recipient twice.
    /// </summary>
    Unknown,

    /// <summary>Nothing left this process. Sending again is safe.</summary>
    NotSent,

    /// <summary>
    /// The provider answered that it did not take the message. Sending again is safe, and helps once the cause is gone
    /// (after <see cref="ApiException.RetryAfter"/>, with another credential, with another text).
    /// </summary>
    Rejected,

    /// <summary>The provider took the message, even where its answer could not be read. Do not send it again.</summary>
    Accepted,
}
