using System.Collections;
using System.Runtime.CompilerServices;

namespace MessagingClients.Serialization;

/// <summary>
/// A member that a document allows to be one value or an array of them. <c>"a"</c> is written as one value,
/// <c>["a"]</c> as an array of one: the two are different requests to a provider.
/// </summary>
/// <typeparam name="T">The type of the values.</typeparam>
[CollectionBuilder(typeof(OneOrMany), nameof(OneOrMany.Many))]
public readonly struct OneOrMany<T> : IReadOnlyList<T>, IEquatable<OneOrMany<T>>
{
    private readonly T[]? _values;

    internal OneOrMany(T[] values, bool isMany)
    {
        _values = values;
        IsMany = isMany;
    }

    /// <summary>Whether this is an array, even one of a single value.</summary>
    public bool IsMany { get; }

    /// <inheritdoc/>
    public int Count => _values?.Length ?? 0;

    /// <inheritdoc/>
    public T this[int index] => (_values ?? [])[index];

    /// <summary>One value, not an array.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator OneOrMany<T>(T value) => OneOrMany.One(value);

    /// <summary>An array.</summary>
    /// <param name="values">The values; they are copied.</param>
    public static implicit operator OneOrMany<T>(T[] values) => OneOrMany.Many<T>(values);

    /// <summary>Whether two are written the same.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(OneOrMany<T> left, OneOrMany<T> right) => left.Equals(right);

    /// <summary>Whether two are written differently.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(OneOrMany<T> left, OneOrMany<T> right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(OneOrMany<T> other) => IsMany == other.IsMany && this.SequenceEqual(other);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is OneOrMany<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        HashCode hash = default;
        hash.Add(IsMany);
        foreach (T value in this)
        {
            hash.Add(value);
        }

        return hash.ToHashCode();
    }

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)(_values ?? [])).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
