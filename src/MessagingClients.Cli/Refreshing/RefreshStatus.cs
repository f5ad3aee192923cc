namespace MessagingClients.Cli.Refreshing;

/// <summary>What came of a provider.</summary>
internal enum RefreshStatus
{
    /// <summary>The origin has what we have.</summary>
    Unchanged,

    /// <summary>The origin has another document.</summary>
    Changed,

    /// <summary>The page that was transcribed reads differently now.</summary>
    PageChanged,

    /// <summary>The page has no form that can be compared.</summary>
    ByHand,

    /// <summary>The origin gave nothing that can be used; the document stays as it was.</summary>
    Failed,
}
