using MessagingClients.Specs.Documents;

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
    /// <param name="Step">What it is a multiple of, or <see langword="null"/>.</param>
    /// <param name="IsUnsigned">Whether it has no sign, and so one bit more.</param>
    public sealed record Integer(decimal? Minimum = null, decimal? Maximum = null, decimal? Step = null, bool IsUnsigned = false) : Shape;

    /// <summary>A number.</summary>
    /// <param name="Minimum">The least value, or <see langword="null"/>.</param>
    /// <param name="Maximum">The greatest value, or <see langword="null"/>.</param>
    /// <param name="ExcludesMinimum">Whether it is more than the least value.</param>
    /// <param name="ExcludesMaximum">Whether it is less than the greatest value.</param>
    /// <param name="Step">What it is a multiple of, or <see langword="null"/>.</param>
    /// <param name="IsDecimal">Whether its digits are kept as they are written.</param>
    public sealed record Number(
        decimal? Minimum = null, decimal? Maximum = null, bool ExcludesMinimum = false, bool ExcludesMaximum = false, decimal? Step = null, bool IsDecimal = false) : Shape;

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

    /// <summary>The content of a file.</summary>
    public sealed record File : Shape;

    /// <summary>An array.</summary>
    /// <param name="Items">What its items hold.</param>
    /// <param name="MinItems">The least number of items, or <see langword="null"/>.</param>
    /// <param name="MaxItems">The greatest number of items, or <see langword="null"/>.</param>
    /// <param name="IsUnique">Whether no two items are equal.</param>
    public sealed record List(Shape Items, int? MinItems = null, int? MaxItems = null, bool IsUnique = false) : Shape;

    /// <summary>An object with members of any name.</summary>
    /// <param name="Values">What its members hold.</param>
    /// <param name="MinMembers">The least number of members, or <see langword="null"/>.</param>
    /// <param name="MaxMembers">The greatest number of members, or <see langword="null"/>.</param>
    public sealed record Map(Shape Values, int? MinMembers = null, int? MaxMembers = null) : Shape;

    /// <summary>An item of an array or a map, or the value of a member, that may be null.</summary>
    /// <param name="Value">What it holds otherwise.</param>
    public sealed record Nullable(Shape Value) : Shape;

    /// <summary>One value, or an array of such values.</summary>
    /// <param name="One">What the single value holds.</param>
    /// <param name="Many">The array.</param>
    public sealed record OneOrMany(Shape One, List Many) : Shape;

    /// <summary>A type of the client.</summary>
    /// <param name="Name">Its name in C#.</param>
    /// <param name="Enum">What it lists, where it is an enum.</param>
    public sealed record Named(string Name, EnumKind Enum) : Shape
    {
        /// <summary>Whether it is an enum.</summary>
        public bool IsEnum => Enum != EnumKind.None;
    }

    /// <summary>A value that a request holds in any case.</summary>
    /// <param name="Value">What would hold it otherwise: a string, a truth value or a number.</param>
    /// <param name="Spelling">The string, or the JSON of anything else.</param>
    public sealed record Constant(Shape Value, string Spelling) : Shape;

    /// <summary>A value of a type that has none among those that the document lists: no request can have it.</summary>
    /// <param name="Value">What would hold it otherwise.</param>
    public sealed record Impossible(Shape Value) : Shape;

    /// <summary>One of several values of different kinds.</summary>
    /// <param name="Values">The values, as JSON.</param>
    public sealed record Listed(IReadOnlyList<string> Values) : Shape;
}
