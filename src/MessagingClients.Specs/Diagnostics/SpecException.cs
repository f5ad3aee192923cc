using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Diagnostics;

/// <summary>A document that cannot be used, with everything found wrong.</summary>
public sealed class SpecException : Exception
{
    /// <summary>Makes an exception.</summary>
    /// <param name="diagnostics">What was found; at least one.</param>
    public SpecException(IReadOnlyList<SpecDiagnostic> diagnostics)
        : base(string.Join(Environment.NewLine, diagnostics)) => Diagnostics = diagnostics;

    /// <summary>Makes an exception with one finding.</summary>
    /// <param name="code">The entry of <see cref="DiagnosticCodes"/>.</param>
    /// <param name="location">The place in the document.</param>
    /// <param name="message">What was expected, what was found, and the next step.</param>
    public SpecException(string code, SourceLocation location, string message)
        : this([new SpecDiagnostic(code, location, message)])
    {
    }

    /// <summary>What was found.</summary>
    public IReadOnlyList<SpecDiagnostic> Diagnostics { get; }
}
