namespace MessagingClients.Constraints;

/// <summary>What a document demands of a value that may keep one rule or another.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <param name="options">The rules, one or more.</param>
/// <param name="exactlyOne">Whether the value may keep one of them only (<c>oneOf</c>), or several (<c>anyOf</c>).</param>
public sealed class ChoiceRule<T>(IReadOnlyList<Rule<T>> options, bool exactlyOne) : Rule<T>
{
    /// <summary>The rules.</summary>
    public IReadOnlyList<Rule<T>> Options { get; } = options;

    /// <summary>Whether the value may keep one of them only.</summary>
    public bool ExactlyOne { get; } = exactlyOne;

    /// <inheritdoc/>
    public override Violation? Check(T value)
    {
        int kept = CountKept(value);
        return kept == 0 ? KeepsNone(value)
            : kept > 1 && ExactlyOne ? Violation.Of($"a value that keeps one of {Options.Count} rules only", $"one that keeps {kept}")
            : null;
    }

    private int CountKept(T value)
    {
        int kept = 0;
        for (int index = 0; index < Options.Count; index++)
        {
            kept += Options[index].Check(value) is null ? 1 : 0;
        }

        return kept;
    }

    private Violation KeepsNone(T value)
    {
        Violation[] violations = [.. Options.Select(option => option.Check(value)!)];
        return Violation.Of(string.Join(", or ", violations.Select(violation => violation.Expected)), violations[^1].Found);
    }
}
