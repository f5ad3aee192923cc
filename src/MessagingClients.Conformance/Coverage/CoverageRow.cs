namespace MessagingClients.Conformance.Coverage;

/// <summary>How one thing that a document states is covered.</summary>
/// <param name="Provider">The provider.</param>
/// <param name="Kind">What it is: <c>exchange</c> for an operation with media types and a status, <c>keyword</c> for a keyword of a schema, <c>not derived</c> for a case that the document suggests and that is none.</param>
/// <param name="Subject">
/// Which one: operation, request media type, status and answer media type, or the JSON pointer of the keyword.
/// </param>
/// <param name="Cases">How many cases exercise it.</param>
/// <param name="Reason">Why no case does; <see langword="null"/> where one does.</param>
public sealed record CoverageRow(string Provider, string Kind, string Subject, int Cases, string? Reason);
