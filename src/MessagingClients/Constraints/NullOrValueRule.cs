namespace MessagingClients.Constraints;

/// <summary>What a document demands of a number, a boolean or another value of a struct that may be null.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <param name="value">The rule of the value, where there is one.</param>
public sealed class NullOrValueRule<T>(Rule<T> value) : Rule<T?>
    where T : struct
{
    /// <summary>The rule of the value, where there is one.</summary>
    public Rule<T> Value { get; } = value;

    /// <inheritdoc/>
    public override bool AllowsNull => true;

    /// <inheritdoc/>
    public override Violation? Check(T? value) => value is { } present ? Value.Check(present) : null;
}
