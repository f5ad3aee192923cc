using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Diagnostics;

/// <summary>What is wrong with a document, and where.</summary>
/// <param name="Code">The entry of <see cref="DiagnosticCodes"/>.</param>
/// <param name="Location">The place in the document.</param>
/// <param name="Message">What was expected, what was found, and the next step.</param>
public sealed record SpecDiagnostic(string Code, SourceLocation Location, string Message)
{
    /// <summary>The form that MSBuild turns into an error of the build, with its place.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{Location}: error {Code}: {OneLine(Message)}";

    private static string OneLine(string text) =>
        string.Concat(text.Select(character => char.IsControl(character) || character is '\u2028' or '\u2029' ? ' ' : character));
}
