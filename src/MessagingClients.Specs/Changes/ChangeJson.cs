using System.Globalization;
using MessagingClients.Specs.Documents;
using MessagingClients.Specs.Facts;

namespace MessagingClients.Specs.Changes;

/// <summary>Changes as one JSON object, for scripts.</summary>
public static class ChangeJson
{
    /// <summary>Writes changes.</summary>
    /// <param name="changes">The changes.</param>
    /// <returns>
    /// JSON with <c>suggestedBump</c>, the numbers <c>breaking</c>, <c>compatible</c> and <c>docOnly</c>, and <c>changes</c>; a
    /// line feed at its end.
    /// </returns>
    public static string Write(DocumentChanges changes)
    {
        ArgumentNullException.ThrowIfNull(changes);
        return SpecJson.Write(Fact.Object(
            ("suggestedBump", Fact.Of(ChangeWords.Of(changes.SuggestedBump))),
            ("breaking", Fact.Of(changes.Changes.Count(change => change.IsBreaking))),
            ("compatible", Fact.Of(changes.Changes.Count(change => change.Effect == ChangeEffect.Compatible))),
            ("docOnly", Fact.Of(changes.Changes.Count(change => change.Effect == ChangeEffect.None))),
            ("changes", Fact.List(changes.Changes.Select(Of)))), indented: true) + "\n";
    }

    private static SpecNode Of(DocumentChange change) => Fact.Object(
        ("code", Fact.Of(change.Code)),
        ("pointer", Fact.Of(Clean(change.Place))),
        ("operation", change.Operation is { } operation ? Fact.Of(Clean(operation)) : SpecScalar.Null()),
        ("message", Fact.Of(ChangeWords.OneLine(change.Message))),
        ("source", Fact.Of(ChangeWords.Of(change.Source))),
        ("wire", Fact.Of(ChangeWords.Of(change.Wire))),
        ("behaviour", Fact.Of(ChangeWords.Of(change.Behaviour))),
        ("bump", Fact.Of(ChangeWords.Of(change.Bump))));

    // A pointer must lead to its place, so that nothing is taken out of it; JSON escapes the ASCII controls by itself.
    private static string Clean(string text) => string.Concat(text.Select(character =>
        char.IsControl(character) && character > '\u007e' ? string.Create(CultureInfo.InvariantCulture, $"\\u{(int)character:x4}") : character.ToString()));
}
