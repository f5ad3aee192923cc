namespace MessagingClients.Specs.Cases;

/// <summary>What kind of case it is; a column of the verdict's table.</summary>
public enum CaseArea
{
    /// <summary>A request goes out as the document says, or is refused before sending.</summary>
    Request,

    /// <summary>An answer, documented or not, is understood.</summary>
    Answer,

    /// <summary>The answers once more, one byte at a time.</summary>
    Dribble,

    /// <summary>The connection or the answer is broken.</summary>
    Fault,

    /// <summary>The first answers fail and a later one does not: what may be repeated, and how it ends.</summary>
    Repeat,

    /// <summary>Cultures, time zones, cancellation, concurrency.</summary>
    Environment,
}
