using System.Globalization;
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

    /// <summary>Whether the number is more than <see cref="Minimum"/>.</summary>
    /// <value>By default <see langword="false"/>: it may be equal.</value>
    public bool ExcludesMinimum { get; init; }

    /// <summary>Whether the number is less than <see cref="Maximum"/>.</summary>
    /// <value>By default <see langword="false"/>: it may be equal.</value>
    public bool ExcludesMaximum { get; init; }

    /// <summary>What the number is a whole multiple of, more than 0.</summary>
    /// <value>By default <see langword="null"/>: anything.</value>
    public decimal? MultipleOf { get; init; }

    /// <inheritdoc/>
    public override Violation? Check(T value) => !T.IsFinite(value) ? Violation.Of("a number", "none that JSON has a form for")
        : value < Minimum || (ExcludesMinimum && value == Minimum) ? Violation.Of(Invariant(ExcludesMinimum ? "more than" : "at least", Minimum), "less")
        : value > Maximum || (ExcludesMaximum && value == Maximum) ? Violation.Of(Invariant(ExcludesMaximum ? "less than" : "at most", Maximum), "more")
        : MultipleOf is { } step && !IsMultiple(value, step) ? Violation.Of(Invariant("a multiple of", step), "another number")
        : null;

    /// <summary>By the digits that are sent: 0.3 is a multiple of 0.1, although their nearest binary fractions are none.</summary>
    private static bool IsMultiple(T value, decimal step) =>
        decimal.TryParse(value.ToString(null, CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture, out decimal sent)
            ? sent % step == 0
            : double.CreateChecked(value) % (double)step == 0;

    private static string Invariant<TNumber>(string words, TNumber number) => FormattableString.Invariant($"{words} {number}");
}
