namespace MessagingClients.Specs.Naming;

/// <summary>What a type can be called that is written in place, the best first, without the title of its schema.</summary>
/// <param name="Owner">What it belongs to: the operation or the component.</param>
/// <param name="Choices">The names that say where it stands; each says more than the one before.</param>
/// <param name="Word">The last word of the place, that of the member or of the parameter.</param>
internal sealed record TypeName(string Owner, IReadOnlyList<string> Choices, string Word)
{
    // What follows a name of a hundred letters is put behind the owner: names grow with each level otherwise.
    private const int Long = 100;

    /// <summary>The first choice.</summary>
    public string Name => Choices[0];

    /// <summary>Whether it is the body of a request or of an answer.</summary>
    public bool IsBody { get; init; }

    /// <summary>The names of what stands in a type of a certain name.</summary>
    public TypeName Property(string type, string property)
    {
        string word = Words.Pascal(property);
        string owner = type.Length > Long ? Owner : type;
        string joined = word.StartsWith(owner, StringComparison.Ordinal) ? word : owner + word;
        return new TypeName(Owner, [joined, owner + word, owner + Words.Pascal(SymbolWords.Spell(property))], word);
    }

    /// <summary>The names of an item: <c>Attachments</c> holds <c>Attachment</c>.</summary>
    public TypeName Item(string list) => this with
    {
        Choices = IsBody ? [list + "Item"] : [Words.Singular(list), list + "Item"],
        IsBody = false,
    };

    /// <summary>The names of the values of a map.</summary>
    public TypeName Value(string map) => this with { Choices = [map + "Value"], IsBody = false };

    /// <summary>The names of one of several shapes.</summary>
    public TypeName Option(string union, string? tag) => this with { Choices = tag is null ? [union] : [union + tag], IsBody = false };
}
