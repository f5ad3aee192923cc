using MessagingClients.Serialization;

namespace MessagingClients.Constraints;

/// <summary>What a document demands of a member that is one value or an array of them.</summary>
/// <typeparam name="T">The type of the values.</typeparam>
/// <param name="one">The rule of the single value.</param>
/// <param name="many">The rule of the array.</param>
public sealed class OneOrManyRule<T>(Rule<T> one, ListRule<T> many) : Rule<OneOrMany<T>>
{
    /// <summary>The rule of the single value.</summary>
    public Rule<T> One { get; } = one;

    /// <summary>The rule of the array.</summary>
    public ListRule<T> Many { get; } = many;

    /// <inheritdoc/>
    public override Violation? Check(OneOrMany<T> value)
    {
        if (value.IsMany)
        {
            return Many.Check(value);
        }

        return value.Count == 1 && value[0] is not null ? One.Check(value[0]) : Violation.Of("a value", "none");
    }
}
