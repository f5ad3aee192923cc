using MessagingClients.Specs.Documents;
using MessagingClients.Specs.Facts;

namespace MessagingClients.Specs.Diagnostics;

/// <summary>What is wrong with a document, and where.</summary>
/// <param name="Code">The entry of <see cref="DiagnosticCodes"/>.</param>
/// <param name="Location">The place in the document.</param>
/// <param name="Message">What was expected, what was found, and the next step.</param>
public sealed record SpecDiagnostic(string Code, SourceLocation Location, string Message)
{
    private const int MaxLength = 2_000;

    /// <summary>The form that MSBuild turns into an error of the build, with its place.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{Location}: error {Code}: {Line}";

    /// <summary>The message, on one line.</summary>
    internal string Line => OneLine(Message);

    // What a document says is quoted in messages; it neither ends a line nor turns it around, nor fills the screen.
    private static string OneLine(string text) =>
        string.Concat(text.Take(MaxLength).Select(character => CSharpText.IsPlain(character) || char.IsSurrogate(character) ? character : ' ')) + (text.Length > MaxLength ? "…" : "");
}
