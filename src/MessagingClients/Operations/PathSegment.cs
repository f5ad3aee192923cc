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

    /// <summary>How the value breaks the document, where it does.</summary>
    internal Violation? Violation { get; }
}
