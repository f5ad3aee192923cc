namespace MessagingClients.Constraints;

/// <summary>What a document demands of a value before it may be sent.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
public abstract class Rule<T>
{
    private protected Rule()
    {
    }

    /// <summary>Whether null keeps the rule.</summary>
    /// <value>By default <see langword="false"/>.</value>
    public virtual bool AllowsNull => false;

    /// <summary>Finds what is wrong with a value.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The first violation, or <see langword="null"/> where the value keeps the document.</returns>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>, and the rule is one of texts, arrays, maps or objects.</exception>
    public abstract Violation? Check(T value);

    /// <summary>What the members of an object hold, by their names; none of anything else.</summary>
    internal virtual IEnumerable<KeyValuePair<string, object?>> ValuesOf(T value) => [];

    /// <summary>As <see cref="Check"/>, for a place where null may be found.</summary>
    internal Violation? CheckOrNull(T? value) =>
        value is not null ? Check(value) : AllowsNull ? null : Violation.Of("a value", "null");
}
