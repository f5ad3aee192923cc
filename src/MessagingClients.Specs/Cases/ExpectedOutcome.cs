namespace MessagingClients.Specs.Cases;

/// <summary>What became of a message, as the table of outcomes spells it.</summary>
public enum ExpectedOutcome
{
    /// <summary>Nothing left.</summary>
    NotSent,

    /// <summary>The provider refused it.</summary>
    Rejected,

    /// <summary>The provider took it.</summary>
    Accepted,

    /// <summary>It cannot be known.</summary>
    Unknown,
}
