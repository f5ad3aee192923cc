namespace MessagingClients.Specs.Patterns;

/// <summary>A set of characters in the words of .NET.</summary>
/// <param name="Units">Those of one unit; no half of a pair where there are pairs.</param>
/// <param name="Pairs">Those of two units; empty for none.</param>
internal readonly record struct CharacterSet(string Units, string Pairs = "")
{
    /// <summary>One character of the set.</summary>
    public string One => Pairs.Length == 0 ? Units : $"(?:{Units}|{Pairs})";

    /// <summary>
    /// As many as there are, as <c>(?:units|pairs)*</c> would take them one by one: .NET finds the end of a run of units at once.
    /// </summary>
    public string Many => Pairs.Length == 0 ? $"{Units}*" : $"(?:{Units}*(?:(?:{Pairs}){Units}*)*)";
}
