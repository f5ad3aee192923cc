using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Facts;

/// <summary>Writes facts as nodes of the document that NSwag reads.</summary>
internal static class Fact
{
    public static SpecNode Of(string text) => SpecScalar.OfText(text);

    public static SpecNode Of(bool value) => SpecScalar.OfBoolean(value);

    public static SpecNode Of(int value) => SpecScalar.OfNumber(value.ToString(System.Globalization.CultureInfo.InvariantCulture));

    public static SpecNode List(IEnumerable<SpecNode> items) => new SpecArray([.. items]);

    public static SpecNode List(IEnumerable<string> items) => List(items.Select(Of));

    public static SpecObject Object(params IEnumerable<(string Name, SpecNode Value)> members) =>
        new(members.Select(member => new SpecMember(member.Name, member.Value)));
}
