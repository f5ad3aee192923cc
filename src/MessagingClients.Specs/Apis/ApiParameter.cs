namespace MessagingClients.Specs.Apis;

/// <summary>A parameter of an operation.</summary>
/// <param name="Place">Where it stands, as the document says it: <c>path</c>, <c>query</c>, <c>header</c> or <c>cookie</c>.</param>
/// <param name="Name">Its name in the document.</param>
/// <param name="Variable">Its name in C# as an argument.</param>
/// <param name="Member">What it holds, with its name in C# as a member.</param>
internal sealed record ApiParameter(string Place, string Name, string Variable, ApiMember Member)
{
    /// <summary>How the items of an array stand in it, in the words of the runtime.</summary>
    /// <value>By default with commas between them.</value>
    public string ListStyle { get; init; } = "Comma";

    /// <summary>How a value stands in it that is neither single nor an array, or that has a form of its own, in the words of the runtime.</summary>
    /// <value>By default <see langword="null"/>: it is a single value or an array as usual.</value>
    public string? JsonStyle { get; init; }

    /// <summary>Whether the signs that are reserved in a URL may stand in it as they are.</summary>
    public bool AllowsReserved { get; init; }

    /// <summary>Whether it is any text in a path: nothing is checked but that it stays one segment.</summary>
    public bool IsAnySegment => Place == "path" && JsonStyle is null && Member.Shape is Shape.Text { MinLength: null or <= 1, MaxLength: null, Pattern: null, Format: null };
}
