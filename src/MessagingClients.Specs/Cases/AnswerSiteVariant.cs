using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Cases;

/// <summary>Another value for one place of an answer.</summary>
/// <param name="Label">Its name in the id of a case.</param>
/// <param name="Value">The value; <see langword="null"/> where the place is taken out.</param>
/// <param name="Reading">What a client can make of the answer.</param>
internal sealed record AnswerSiteVariant(string Label, SpecNode? Value, AnswerReading Reading)
{
    /// <summary>Why the client may hold less than the document allows.</summary>
    public string? Narrowed { get; init; }
}
