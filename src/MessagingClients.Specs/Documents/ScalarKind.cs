namespace MessagingClients.Specs.Documents;

/// <summary>The kinds of scalars in JSON.</summary>
internal enum ScalarKind
{
    /// <summary>null.</summary>
    Null,

    /// <summary>true or false.</summary>
    Boolean,

    /// <summary>A number of any size.</summary>
    Number,

    /// <summary>A string.</summary>
    Text,
}
