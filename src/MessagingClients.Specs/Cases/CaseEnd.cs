namespace MessagingClients.Specs.Cases;

/// <summary>The way in which a call ends.</summary>
public enum CaseEnd
{
    /// <summary>It returns.</summary>
    Returns,

    /// <summary>It throws what stands for an answer or a failed exchange.</summary>
    Throws,

    /// <summary>It refuses the arguments before anything is sent.</summary>
    Refuses,

    /// <summary>It ends because the caller's token fired.</summary>
    Cancels,

    /// <summary>It returns or throws, as the reader sees fit; the outcome is the same.</summary>
    ReturnsOrThrows,
}
