namespace MessagingClients.Unions;

/// <summary>A value of one of several kinds that the provider's document lists.</summary>
/// <typeparam name="TSelf">The union's own type.</typeparam>
public interface IUnion<TSelf>
    where TSelf : class, IUnion<TSelf>
{
    /// <summary>The kinds of values, in the order of the document.</summary>
    static abstract UnionCases<TSelf> Cases { get; }

    /// <summary>
    /// The value, of the type of its case; a <see cref="System.Text.Json.JsonElement"/> where an answer has a value that is none of
    /// the document's.
    /// </summary>
    object Value { get; }
}
