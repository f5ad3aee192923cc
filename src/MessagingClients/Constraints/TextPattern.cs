using System.Text.RegularExpressions;

namespace MessagingClients.Constraints;

/// <summary>A pattern that a document states.</summary>
/// <param name="stated">The pattern as the document has it (ECMA-262).</param>
/// <param name="compiled">The same in the words of .NET.</param>
public sealed class TextPattern(string stated, Regex compiled)
{
    /// <inheritdoc/>
    public override string ToString() => stated;

    /// <summary>A text that cannot be decided in the time that the pattern was given does not keep it.</summary>
    internal bool IsKeptBy(string text)
    {
        try
        {
            return compiled.IsMatch(text);
        }
        catch (RegexMatchTimeoutException)
        {
            return false;
        }
    }
}
