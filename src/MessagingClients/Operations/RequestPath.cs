using System.ComponentModel;
using System.Runtime.CompilerServices;
using MessagingClients.Constraints;

namespace MessagingClients.Operations;

/// <summary>
/// A path with its parameters. Written as an interpolated string, <c>$"/{account}/messages"</c>; what stands in braces
/// is percent-encoded so that it stays within its own segment (RFC 3986, section 3.3).
/// </summary>
[InterpolatedStringHandler]
[EditorBrowsable(EditorBrowsableState.Never)]
public class RequestPath
{
    private static readonly TextRule Text = new();

    private string _text = "";

    /// <summary>Begins a path; called by the compiler.</summary>
    /// <param name="literalLength">How many characters are fixed.</param>
    /// <param name="formattedCount">How many parameters there are.</param>
    public RequestPath(int literalLength, int formattedCount) => IsFixed = formattedCount == 0;

    /// <summary>Takes over a path.</summary>
    private protected RequestPath(RequestPath path)
    {
        ArgumentNullException.ThrowIfNull(path);
        (_text, Violation, IsFixed) = (path._text, path.Violation, path.IsFixed);
    }

    /// <summary>Whether there are no parameters: the path is the same for each call.</summary>
    internal bool IsFixed { get; }

    /// <summary>What breaks the document first.</summary>
    private protected Violation? Violation { get; set; }

    /// <summary>Whether the document's path has a query of its own.</summary>
    internal bool HasQuery => _text.Contains('?', StringComparison.Ordinal);

    /// <summary>What follows the path and its own query, from the question mark or ampersand on.</summary>
    internal virtual string Query => "";

    /// <summary>The headers that are parameters, that of cookies among them.</summary>
    internal virtual IReadOnlyList<KeyValuePair<string, string>> Headers => [];

    /// <summary>Writes the body, where it is no JSON object of an operation that always has one.</summary>
    /// <returns><see langword="null"/> for none.</returns>
    internal virtual WrittenBody? Body(bool check) => null;

    /// <summary>Adds fixed text; called by the compiler.</summary>
    /// <param name="literal">The text, as the document has it.</param>
    public void AppendLiteral(string literal) => _text += literal;

    /// <summary>Adds a parameter; called by the compiler.</summary>
    /// <param name="value">The parameter's value.</param>
    /// <param name="name">The parameter's name.</param>
    /// <exception cref="ArgumentException">
    /// The value is empty, <c>.</c> or <c>..</c>, which would make it another path, or no text.
    /// </exception>
    public void AppendFormatted(string value, [CallerArgumentExpression(nameof(value))] string name = "")
    {
        ArgumentNullException.ThrowIfNull(value, name);
        RequireSegment(value, name);
        if (Text.Check(value) is { } violation)
        {
            throw new ArgumentException($"{name}: expected {violation.Expected}, found {violation.Found}.", name);
        }

        _text += Uri.EscapeDataString(value);
    }

    /// <summary>Adds a parameter of which the document states more than that it is a text; called by the compiler.</summary>
    /// <param name="segment">The parameter with its value.</param>
    /// <exception cref="ArgumentException">
    /// The value is empty, <c>.</c> or <c>..</c>, which would make it another path, or no text.
    /// </exception>
    public void AppendFormatted(PathSegment segment)
    {
        ArgumentNullException.ThrowIfNull(segment);
        Violation ??= segment.Violation;
        if (segment.Written is { } written)
        {
            AppendWritten(written, segment.Name);
        }
        else
        {
            AppendFormatted(segment.Text, segment.Name);
        }
    }

    /// <summary>Refuses what breaks the document.</summary>
    /// <exception cref="ArgumentException">A parameter does.</exception>
    internal virtual void Require(bool check)
    {
        if (check && Violation is { } violation)
        {
            throw violation.ToException(violation.Member);
        }
    }

    /// <inheritdoc/>
    public override string ToString() => _text;

    private void AppendWritten(string written, string name)
    {
        RequireSegment(written, name);
        _text += written;
    }

    private static void RequireSegment(string value, string name)
    {
        if (value is "" or "." or "..")
        {
            throw new ArgumentException($"{name}: expected a path segment, found {(value.Length == 0 ? "nothing" : "dots that change the path")}.", name);
        }
    }
}
