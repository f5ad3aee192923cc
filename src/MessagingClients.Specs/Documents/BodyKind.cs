namespace MessagingClients.Specs.Documents;

/// <summary>What a body is to who reads it.</summary>
internal enum BodyKind
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
