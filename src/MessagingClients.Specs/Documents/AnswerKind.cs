namespace MessagingClients.Specs.Documents;

/// <summary>What the body of an answer is to who reads it.</summary>
internal enum AnswerKind
{
    /// <summary>JSON, as its schema says.</summary>
    Json,

    /// <summary>Text, whatever its schema says.</summary>
    Text,

    /// <summary>Bytes, which are read as they come.</summary>
    Stream,

    /// <summary>Events, one after the other, for as long as the connection lives.</summary>
    Events,
}
