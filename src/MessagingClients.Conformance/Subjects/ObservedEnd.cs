namespace MessagingClients.Conformance.Subjects;

/// <summary>The way in which a call ended.</summary>
public enum ObservedEnd
{
    /// <summary>It returned.</summary>
    Returned,

    /// <summary>It threw what the client states for answers and failed exchanges.</summary>
    Threw,

    /// <summary>It refused its arguments.</summary>
    Refused,

    /// <summary>It threw what the client states for a token that fired.</summary>
    Canceled,

    /// <summary>It threw what no caller expects.</summary>
    Escaped,

    /// <summary>It was not called: the request cannot be written with the types of the client.</summary>
    NotCalled,
}
