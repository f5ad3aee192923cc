namespace MessagingClients.Specs.Apis;

/// <summary>What a place in a request or a response holds.</summary>
internal abstract record Shape
{
    /// <summary>Any JSON.</summary>
    public sealed record Any : Shape;

    /// <summary>True or false.</summary>
    public sealed record Boolean : Shape;

    /// <summary>A whole number.</summary>
    /// <param name="Minimum">The least value, or <see langword="null"/>.</param>
    /// <param name="Maximum">The greatest value, or <see langword="null"/>.</param>
    public sealed record Integer(long? Minimum = null, long? Maximum = null) : Shape;

    /// <summary>A number.</summary>
    /// <param name="Minimum">The least value, or <see langword="null"/>.</param>
    /// <param name="Maximum">The greatest value, or <see langword="null"/>.</param>
    public sealed record Number(double? Minimum = null, double? Maximum = null) : Shape;

    /// <summary>A point in time.</summary>
    public sealed record DateTime : Shape;

    /// <summary>A string.</summary>
    /// <param name="MinLength">The least number of code points, or <see langword="null"/>.</param>
    /// <param name="MaxLength">The greatest number of code points, or <see langword="null"/>.</param>
    /// <param name="Pattern">The pattern of the document, or <see langword="null"/>.</param>
    /// <param name="Format">The form that is checked, or <see langword="null"/>.</param>
    public sealed record Text(int? MinLength = null, int? MaxLength = null, string? Pattern = null, string? Format = null) : Shape;

    /// <summary>A string that keeps one of several rules.</summary>
    /// <param name="Options">The rules.</param>
    /// <param name="ExactlyOne">Whether it may keep one of them only.</param>
    public sealed record TextChoice(IReadOnlyList<Text> Options, bool ExactlyOne) : Shape;

    /// <summary>An array.</summary>
    /// <param name="Items">What its items hold.</param>
    /// <param name="MinItems">The least number of items, or <see langword="null"/>.</param>
    /// <param name="MaxItems">The greatest number of items, or <see langword="null"/>.</param>
    public sealed record List(Shape Items, int? MinItems = null, int? MaxItems = null) : Shape;

    /// <summary>An object with members of any name.</summary>
    /// <param name="Values">What its members hold.</param>
    public sealed record Map(Shape Values) : Shape;

    /// <summary>An item of an array or a map, or the value of a member, that may be null.</summary>
    /// <param name="Value">What it holds otherwise.</param>
    public sealed record Nullable(Shape Value) : Shape;

    /// <summary>One value, or an array of such values.</summary>
    /// <param name="One">What the single value holds.</param>
    /// <param name="Many">The array.</param>
    public sealed record OneOrMany(Shape One, List Many) : Shape;

    /// <summary>A type of the client.</summary>
    /// <param name="Name">Its name in C#.</param>
    /// <param name="IsEnum">Whether it is an enum.</param>
    public sealed record Named(string Name, bool IsEnum) : Shape;
}
