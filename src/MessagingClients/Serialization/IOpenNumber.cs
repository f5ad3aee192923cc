using System.Numerics;

namespace MessagingClients.Serialization;

/// <summary>
/// A number of which the document lists known values. A value that it does not list survives a read and a rewrite.
/// </summary>
/// <typeparam name="TSelf">The enum itself.</typeparam>
/// <typeparam name="TValue">The type of the values.</typeparam>
public interface IOpenNumber<TSelf, TValue>
    where TSelf : struct, IOpenNumber<TSelf, TValue>
    where TValue : struct, INumber<TValue>
{
    /// <summary>The values that the document lists, in its order.</summary>
    static abstract IReadOnlyList<TSelf> Known { get; }

    /// <summary>The value as it stands in JSON.</summary>
    /// <value>By default 0: also where none was read.</value>
    TValue Value { get; }

    /// <summary>Makes the enum from a value, known or not.</summary>
    /// <param name="value">The value as it stands in JSON.</param>
    /// <returns>The enum.</returns>
    static abstract TSelf From(TValue value);
}
