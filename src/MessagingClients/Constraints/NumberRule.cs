using System.Numerics;

namespace MessagingClients.Constraints;

/// <summary>What a document demands of a number. A number that JSON has no form for keeps no document.</summary>
/// <typeparam name="T">The type of the number.</typeparam>
public sealed class NumberRule<T> : Rule<T>
    where T : struct, INumber<T>, IMinMaxValue<T>
{
    /// <summary>The least value.</summary>
    /// <value>By default the least value of the type.</value>
    public T Minimum { get; init; } = T.MinValue;

    /// <summary>The greatest value.</summary>
    /// <value>By default the greatest value of the type.</value>
    public T Maximum { get; init; } = T.MaxValue;

    /// <inheritdoc/>
    public override Violation? Check(T value) => !T.IsFinite(value) ? Violation.Of("a number", "none that JSON has a form for")
        : value < Minimum ? Violation.Of(Invariant("at least", Minimum), "less")
        : value > Maximum ? Violation.Of(Invariant("at most", Maximum), "more")
        : null;

    private static string Invariant(string words, T number) => FormattableString.Invariant($"{words} {number}");
}
