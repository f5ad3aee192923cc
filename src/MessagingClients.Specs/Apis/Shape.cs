namespace MessagingClients.Specs.Apis;

/// <summary>What a place in a request or an answer holds.</summary>
internal abstract record Shape
{
    /// <summary>Any JSON.</summary>
    public sealed record Any : Shape;

    /// <summary>True or false.</summary>
    public sealed record Truth : Shape;

    /// <summary>A whole number.</summary>
    public sealed record Whole : Shape;

    /// <summary>A number.</summary>
    public sealed record Number : Shape;

    /// <summary>A point in time.</summary>
    public sealed record Instant : Shape;

    /// <summary>A string.</summary>
    /// <param name="MinLength">The least number of code points, or <see langword="null"/>.</param>
    /// <param name="MaxLength">The greatest number of code points, or <see langword="null"/>.</param>
    /// <param name="Format">The form that is checked, or <see langword="null"/>.</param>
    public sealed record Text(int? MinLength = null, int? MaxLength = null, string? Format = null) : Shape;

    /// <summary>An array.</summary>
    /// <param name="Items">What its items hold.</param>
    /// <param name="MinItems">The least number of items, or <see langword="null"/>.</param>
    /// <param name="MaxItems">The greatest number of items, or <see langword="null"/>.</param>
    public sealed record List(Shape Items, int? MinItems = null, int? MaxItems = null) : Shape;

    /// <summary>An object with members of any name.</summary>
    /// <param name="Values">What its members hold.</param>
    public sealed record Map(Shape Values) : Shape;

    /// <summary>One value, or an array of such values.</summary>
    /// <param name="One">What the single value holds.</param>
    /// <param name="Many">The array.</param>
    public sealed record OneOrMany(Shape One, List Many) : Shape;

    /// <summary>A type of the client.</summary>
    /// <param name="Name">Its name in C#.</param>
    /// <param name="IsEnum">Whether it is an enum.</param>
    public sealed record Named(string Name, bool IsEnum) : Shape;
}
