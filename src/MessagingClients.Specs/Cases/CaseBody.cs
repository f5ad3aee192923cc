namespace MessagingClients.Specs.Cases;

/// <summary>What the body of an answer is to the caller.</summary>
public enum CaseBody
{
    /// <summary>What the JSON says.</summary>
    Json,

    /// <summary>The text.</summary>
    Text,

    /// <summary>The bytes.</summary>
    Bytes,

    /// <summary>Events, each of which holds what its JSON says.</summary>
    Events,

    /// <summary>Events, each of which holds a text.</summary>
    TextEvents,
}
