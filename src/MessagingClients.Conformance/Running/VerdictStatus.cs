namespace MessagingClients.Conformance.Running;

/// <summary>What came of a case.</summary>
public enum VerdictStatus
{
    /// <summary>Every oracle was content.</summary>
    Passed,

    /// <summary>The client reads less than the document allows, as its overlay states, and said so rightly.</summary>
    Narrowed,

    /// <summary>It failed, as is known and written down.</summary>
    KnownFailure,

    /// <summary>An oracle found something.</summary>
    Failed,

    /// <summary>It is written down as failing, and passed: the list is stale.</summary>
    UnexpectedPass,

    /// <summary>The bench, not the client, kept it from running.</summary>
    CouldNotRun,

    /// <summary>It has no meaning for this subject.</summary>
    NotApplicable,
}
