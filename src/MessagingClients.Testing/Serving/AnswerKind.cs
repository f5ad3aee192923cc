namespace MessagingClients.Testing.Serving;

/// <summary>What a fake does with a request that it takes.</summary>
internal enum AnswerKind
{
    /// <summary>It answers as the document states.</summary>
    Documented,

    /// <summary>It answers with a documented status and a body of the test's.</summary>
    Own,

    /// <summary>It answers whatever the test says.</summary>
    Undocumented,

    /// <summary>It sends half of a body.</summary>
    Truncated,

    /// <summary>It sends a page.</summary>
    NotJson,

    /// <summary>It sends no body.</summary>
    Empty,

    /// <summary>It is not there.</summary>
    NoConnection,

    /// <summary>It resets the connection.</summary>
    Reset,

    /// <summary>It never answers.</summary>
    Hang,
}
