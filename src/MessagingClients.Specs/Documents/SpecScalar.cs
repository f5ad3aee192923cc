using System.Globalization;

namespace MessagingClients.Specs.Documents;

/// <summary>A string, a number, a truth value or null.</summary>
internal sealed class SpecScalar : SpecNode
{
    private SpecScalar(ScalarKind kind, string text, SourceLocation location)
        : base(location, text.Length)
    {
        Kind = kind;
        Text = text;
    }

    /// <summary>What the scalar is.</summary>
    public ScalarKind Kind { get; }

    /// <summary>The string itself, or the JSON spelling of anything else.</summary>
    public string Text { get; }

    /// <summary>Makes a string.</summary>
    /// <param name="text">The string.</param>
    /// <param name="location">Where it was written.</param>
    /// <returns>The node.</returns>
    public static SpecScalar OfText(string text, SourceLocation location = default) => new(ScalarKind.Text, text, location);

    /// <summary>Makes a number.</summary>
    /// <param name="text">Its JSON spelling, kept as it is.</param>
    /// <param name="location">Where it was written.</param>
    /// <returns>The node.</returns>
    public static SpecScalar OfNumber(string text, SourceLocation location = default) => new(ScalarKind.Number, text, location);

    /// <summary>Makes a truth value.</summary>
    /// <param name="value">The value.</param>
    /// <param name="location">Where it was written.</param>
    /// <returns>The node.</returns>
    public static SpecScalar OfBoolean(bool value, SourceLocation location = default) =>
        new(ScalarKind.Boolean, value ? "true" : "false", location);

    /// <summary>Makes a null.</summary>
    /// <param name="location">Where it was written.</param>
    /// <returns>The node.</returns>
    public static SpecScalar Null(SourceLocation location = default) => new(ScalarKind.Null, "null", location);

    /// <inheritdoc/>
    public override bool DeepEquals(SpecNode? other) =>
        other is SpecScalar scalar && Kind == scalar.Kind && (Text == scalar.Text || (Kind == ScalarKind.Number && Value == scalar.Value));

    /// <inheritdoc/>
    public override string ToString() => Text;

    private double Value => double.Parse(Text, NumberStyles.Float, CultureInfo.InvariantCulture);
}
