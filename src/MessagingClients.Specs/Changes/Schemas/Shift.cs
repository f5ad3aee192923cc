namespace MessagingClients.Specs.Changes.Schemas;

/// <summary>What became of the values that a schema allows.</summary>
internal enum Shift
{
    /// <summary>The same are allowed.</summary>
    Same,

    /// <summary>Fewer are allowed.</summary>
    Narrowed,

    /// <summary>More are allowed.</summary>
    Widened,

    /// <summary>Others are allowed.</summary>
    Moved,
}
