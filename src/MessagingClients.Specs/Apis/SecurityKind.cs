namespace MessagingClients.Specs.Apis;

/// <summary>The ways of proving who sends.</summary>
internal enum SecurityKind
{
    /// <summary>None is asked for.</summary>
    None,

    /// <summary>A key in a header.</summary>
    ApiKey,

    /// <summary>A token in <c>Authorization: Bearer</c>.</summary>
    Bearer,
}
