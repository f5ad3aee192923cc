namespace MessagingClients.Specs.Lowering;

/// <summary>What a client can do with a security scheme.</summary>
internal enum StatedSchemeKind
{
    /// <summary>Nothing.</summary>
    Unknown,

    /// <summary>Send a key in a header, the query or a cookie.</summary>
    ApiKey,

    /// <summary>Send a user and a password.</summary>
    Basic,

    /// <summary>Send a token.</summary>
    Bearer,

    /// <summary>Send a token that somebody else has asked for.</summary>
    Token,

    /// <summary>Ask for a token and send it.</summary>
    ClientCredentials,
}
