namespace MessagingClients.Fuzz.Answers;

/// <summary>Where a value stands in a JSON text.</summary>
/// <param name="Member">Where the name of its member begins; -1 for a value of a list or of its own.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it has ended.</param>
internal readonly record struct JsonPlace(int Member, int Start, int End);
