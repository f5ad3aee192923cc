namespace MessagingClients.Specs.Documents;

/// <summary>What an enum lists, null left out.</summary>
internal enum EnumKind
{
    /// <summary>Nothing that a type of its own could name: values of several kinds, booleans, lists or objects.</summary>
    None,

    /// <summary>Strings.</summary>
    Text,

    /// <summary>Whole numbers of 64 bits.</summary>
    Integer,

    /// <summary>Numbers, some of them with a fraction.</summary>
    Number,
}
