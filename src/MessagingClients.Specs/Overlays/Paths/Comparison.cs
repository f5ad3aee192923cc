using System.Globalization;
using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Overlays.Paths;

/// <summary>Comparisons: RFC 9535, section 2.3.5.2.2. Values of different kinds are neither equal nor in any order.</summary>
internal static class Comparison
{
    public static bool Holds(string comparison, SpecNode? left, SpecNode? right) => comparison switch
    {
        "==" => AreEqual(left, right),
        "!=" => !AreEqual(left, right),
        "<" => Order(left, right) < 0,
        ">" => Order(left, right) > 0,
        "<=" => AreEqual(left, right) || Order(left, right) < 0,
        _ => AreEqual(left, right) || Order(left, right) > 0,
    };

    private static bool AreEqual(SpecNode? left, SpecNode? right) => left is null ? right is null : left.DeepEquals(right);

    private static int? Order(SpecNode? left, SpecNode? right) => (left, right) switch
    {
        (SpecScalar { Kind: ScalarKind.Number } a, SpecScalar { Kind: ScalarKind.Number } b) => Value(a).CompareTo(Value(b)),
        (SpecScalar { Kind: ScalarKind.Text } a, SpecScalar { Kind: ScalarKind.Text } b) => string.CompareOrdinal(a.Text, b.Text),
        _ => null,
    };

    private static double Value(SpecScalar number) => double.Parse(number.Text, NumberStyles.Float, CultureInfo.InvariantCulture);
}
