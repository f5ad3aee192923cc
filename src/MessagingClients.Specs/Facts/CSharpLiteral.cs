using System.Globalization;
using MessagingClients.Specs.Apis;
using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Facts;

/// <summary>Values of a document as C# writes them.</summary>
internal static class CSharpLiteral
{
    public static string Of(Shape.Constant constant) => constant.Value switch
    {
        Shape.Text => CSharpText.Literal(constant.Spelling),
        Shape.Integer => constant.Spelling + "L",
        Shape.Number => constant.Spelling + "m",
        _ => constant.Spelling,
    };

    /// <summary>A value of an enum.</summary>
    public static string Of(ApiEnumValue value, EnumKind kind) => kind switch
    {
        EnumKind.Integer => value.Value + "L",
        EnumKind.Number => double.Parse(value.Value, CultureInfo.InvariantCulture).ToString("R", CultureInfo.InvariantCulture) + "D",
        _ => CSharpText.Literal(value.Value),
    };
}
