namespace MessagingClients.Specs.Naming;

/// <summary>
/// Names the values of an enum. A value keeps the name that its words give it; one whose words are taken, or that has none, is
/// called by its symbols, and by a number where that is no help either.
/// </summary>
internal sealed class EnumNames(string type)
{
    private readonly HashSet<string> _taken = [];

    /// <param name="value">The text of a string, or a number as the document writes it.</param>
    /// <param name="isNumber">Whether it is a number, whose sign and point say something.</param>
    public string Add(string value, bool isNumber)
    {
        string spelled = MemberNames.OfEnum(type, value.Length == 0 ? "Empty" : SymbolWords.Spell(value));
        string plain = isNumber || !value.Any(char.IsLetterOrDigit) ? spelled : MemberNames.OfEnum(type, value);
        return new[] { plain, spelled }.Concat(NumberedNames.Of(plain)).First(_taken.Add);
    }
}
