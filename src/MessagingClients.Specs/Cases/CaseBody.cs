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
}
