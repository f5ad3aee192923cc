namespace MessagingClients.Soak.Rules;

/// <summary>A promise that a call broke.</summary>
/// <param name="Rule">The promise, in a word.</param>
/// <param name="Text">What was expected, and what was found.</param>
internal sealed record Violation(string Rule, string Text);
