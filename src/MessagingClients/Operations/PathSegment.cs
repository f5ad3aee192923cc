using System.ComponentModel;
using MessagingClients.Constraints;

namespace MessagingClients.Operations;

/// <summary>A parameter of a path with its value.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class PathSegment
{
    internal PathSegment(string name, string text, Violation? violation)
    {
        Name = name;
        Text = text;
        Violation = violation;
    }

    internal string Name { get; }

    internal string Text { get; }

    /// <summary>What stands in the path, percent-encoded, where it is more than the encoded text.</summary>
    internal string? Written { get; init; }

    /// <summary>How the value breaks the document, where it does.</summary>
    internal Violation? Violation { get; }
}
