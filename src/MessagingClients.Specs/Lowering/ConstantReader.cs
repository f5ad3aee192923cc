using System.Globalization;
using MessagingClients.Specs.Apis;
using MessagingClients.Specs.Diagnostics;
using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Lowering;

/// <summary>The one value that a request may have in a place.</summary>
internal static class ConstantReader
{
    /// <exception cref="SpecException">No type of C# holds the value, or the type of its schema does not.</exception>
    public static Shape.Constant Read(SpecObject schema, SpecNode value) => (value, SchemaTraits.Types(schema)) switch
    {
        (SpecScalar { Kind: ScalarKind.Text } text, [] or ["string"]) => new Shape.Constant(new Shape.Text(), text.Text),
        (SpecScalar { Kind: ScalarKind.Boolean } flag, [] or ["boolean"]) => new Shape.Constant(new Shape.Boolean(), flag.Text),
        (SpecScalar { Kind: ScalarKind.Number }, [] or ["integer" or "number"]) when EnumValues.Whole(value) is { } whole =>
            new Shape.Constant(new Shape.Integer(), whole.ToString(CultureInfo.InvariantCulture)),
        (_, [] or ["number"]) when value.AsDecimal() is { } fraction =>
            new Shape.Constant(new Shape.Number(IsDecimal: true), fraction.ToString(CultureInfo.InvariantCulture)),
        _ => throw new SpecException(
            DiagnosticCodes.Unsupported, value.Location, "No client can be generated for a constant that is no string, number or truth value, or of another type than its schema. Describe it in another way by the overlay."),
    };
}
