namespace MessagingClients.Specs.Changes;

/// <summary>What a difference between two documents does to a caller, on one side: source, wire or behaviour.</summary>
public enum ChangeEffect
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>Something is new or different, and what worked goes on working.</summary>
    Compatible,

    /// <summary>No rule knows; taken for breaking.</summary>
    Unknown,

    /// <summary>What worked may work no longer.</summary>
    Breaking,
}
