using System.ComponentModel;

namespace MessagingClients.Sending;

/// <summary>A variable in the URL of a server, with what it is filled with.</summary>
/// <param name="name">Its name in the document.</param>
/// <param name="value">What it is filled with.</param>
/// <param name="option">The option that says so, for error messages.</param>
/// <param name="values">All that it can be filled with; none where that is not restricted.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ServerVariable(string name, string? value, string option, IReadOnlyList<string> values)
{
    /// <summary>Its name in the document.</summary>
    public string Name { get; } = name;

    /// <exception cref="ArgumentException">The value is missing, or none that the document lists.</exception>
    internal string Require() => value is null
        ? throw new ArgumentException($"{option} is missing. Expected {Expected}.", option)
        : values.Count == 0 || values.Contains(value, StringComparer.Ordinal)
            ? value
            : throw new ArgumentException($"{option}: expected {Expected}, found another value.", option);

    private string Expected => values.Count == 0 ? $"what stands for {{{Name}}} in the URL of the server" : $"one of {string.Join(", ", values)}";
}
