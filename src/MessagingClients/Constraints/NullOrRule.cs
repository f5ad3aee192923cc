namespace MessagingClients.Constraints;

/// <summary>What a document demands of a value that may be null.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <param name="value">The rule of the value, where there is one.</param>
public sealed class NullOrRule<T>(Rule<T> value) : Rule<T?>
    where T : class
{
    /// <summary>The rule of the value, where there is one.</summary>
    public Rule<T> Value { get; } = value;

    /// <inheritdoc/>
    public override bool AllowsNull => true;

    /// <inheritdoc/>
    public override Violation? Check(T? value) => value is null ? null : Value.Check(value);
}
