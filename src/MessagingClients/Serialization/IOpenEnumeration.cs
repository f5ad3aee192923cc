namespace MessagingClients.Serialization;

/// <summary>
/// A string of which the document lists known values. A value that it does not list survives a read and a rewrite.
/// </summary>
/// <typeparam name="TSelf">The enum itself.</typeparam>
public interface IOpenEnumeration<TSelf>
    where TSelf : struct, IOpenEnumeration<TSelf>
{
    /// <summary>The values that the document lists, in its order.</summary>
    static abstract IReadOnlyList<TSelf> Known { get; }

    /// <summary>The value as it stands in JSON; <see langword="null"/> where none was read.</summary>
    string? Value { get; }

    /// <summary>Makes the enum from a value, known or not.</summary>
    /// <param name="value">The value as it stands in JSON.</param>
    /// <returns>The enum.</returns>
    static abstract TSelf From(string value);
}
