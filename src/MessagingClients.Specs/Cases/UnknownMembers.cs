using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Cases;

/// <summary>Members that no document knows, of each kind of value.</summary>
internal static class UnknownMembers
{
    public static SpecNode AddTo(SpecNode node) => node is SpecObject map
        ? map.With("x_unknown_text", SpecScalar.OfText("ü 👋"))
            .With("x_unknown_number", SpecScalar.OfNumber("12345678901234567890.123"))
            .With("x_unknown_null", SpecScalar.Null())
            .With("x_unknown_object", new SpecObject([new SpecMember("list", new SpecArray([SpecScalar.OfBoolean(true), SpecScalar.OfNumber("1")]))]))
        : node;
}
