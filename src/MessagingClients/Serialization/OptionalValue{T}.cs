namespace MessagingClients.Serialization;

/// <summary>
/// A member that may be left out, and that the document allows to be null: the two are different requests to a provider. By
/// default it is left out. <c>Note = "x"</c> and <c>Note = null</c> set it; where C# converts nothing by itself, as with lists and
/// maps, <c>Tags = new(["x"])</c> and <c>Tags = new(null)</c> do.
/// </summary>
/// <typeparam name="T">The type of the value, nullable.</typeparam>
/// <param name="value">The value; <see langword="null"/> is sent as null.</param>
public readonly struct OptionalValue<T>(T value) : IEquatable<OptionalValue<T>>
{
    /// <summary>Whether the member is sent, be it as null.</summary>
    /// <value>By default <see langword="false"/>.</value>
    public bool IsSet { get; } = true;

    /// <summary>The value.</summary>
    /// <value>By default that of its type: <see langword="null"/> for a nullable type, whether the member is sent or not.</value>
    public T? Value { get; } = value;

    /// <summary>A member that is sent.</summary>
    /// <param name="value">The value; <see langword="null"/> is sent as null.</param>
    public static implicit operator OptionalValue<T>(T value) => new(value);

    /// <summary>Whether two are sent the same.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(OptionalValue<T> left, OptionalValue<T> right) => left.Equals(right);

    /// <summary>Whether two are sent differently.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(OptionalValue<T> left, OptionalValue<T> right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(OptionalValue<T> other) => IsSet == other.IsSet && EqualityComparer<T>.Default.Equals(Value, other.Value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is OptionalValue<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(IsSet, Value);

    /// <summary>Whether there is a value, never which: texts and numbers are private.</summary>
    /// <returns>The words absent, null or set.</returns>
    public override string ToString() => !IsSet ? "absent" : Value is null ? "null" : "set";
}
