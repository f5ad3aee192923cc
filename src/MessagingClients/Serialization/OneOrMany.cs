namespace MessagingClients.Serialization;

/// <summary>Makes <see cref="OneOrMany{T}"/>.</summary>
public static class OneOrMany
{
    /// <summary>One value, not an array.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="value">The value.</param>
    /// <returns>The value as it is.</returns>
    public static OneOrMany<T> One<T>(T value) => new([value], isMany: false);

    /// <summary>An array, even where it holds one value or none.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="values">The values; they are copied.</param>
    /// <returns>The array.</returns>
    public static OneOrMany<T> Many<T>(ReadOnlySpan<T> values) => new(values.ToArray(), isMany: true);
}
