using MessagingClients.Specs.Diagnostics;

namespace MessagingClients.Specs.Accepting;

/// <summary>What a stage says against a part of a document.</summary>
internal static class StageErrors
{
    /// <returns>The errors that the stage ends with; none where it does not.</returns>
    public static IReadOnlyList<SpecDiagnostic> Of(Action stage)
    {
        try
        {
            stage();
            return [];
        }
        catch (SpecException exception)
        {
            return exception.Diagnostics;
        }
    }
}
