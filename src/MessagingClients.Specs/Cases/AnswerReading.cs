namespace MessagingClients.Specs.Cases;

/// <summary>What a client can make of the body of an answer.</summary>
internal enum AnswerReading
{
    /// <summary>The typed body that the document states.</summary>
    Typed,

    /// <summary>Nothing: the document states no body, or lets it be left out.</summary>
    Untyped,

    /// <summary>A tolerant reader may read it, a strict one may not.</summary>
    Either,

    /// <summary>It is not what the document states.</summary>
    Unreadable,
}
