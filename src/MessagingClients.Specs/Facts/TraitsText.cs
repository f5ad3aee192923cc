using MessagingClients.Specs.Apis;

namespace MessagingClients.Specs.Facts;

/// <summary>By what an object is known, in the words of the runtime's class ObjectTraits.</summary>
internal static class TraitsText
{
    public static string Of(ApiTraits traits, IReadOnlyList<string> values) => $"new ObjectTraits {{ {string.Join(", ", Parts(traits, values).OfType<string>())} }}";

    private static IEnumerable<string?> Parts(ApiTraits traits, IReadOnlyList<string> values) =>
    [
        List("Values", values),
        List("Required", traits.Required),
        List("Members", traits.Members),
        traits.Constants.Count == 0 ? null
            : $"Constants = new Dictionary<string, IReadOnlyList<string>> {{ {string.Join(", ", traits.Constants.Select(each => $"[{CSharpText.Literal(each.Name)}] = [{Literals(each.Values)}]"))} }}",
        traits.IsClosed ? "IsClosed = true" : null,
    ];

    private static string? List(string name, IReadOnlyList<string> texts) => texts.Count == 0 ? null : $"{name} = [{Literals(texts)}]";

    private static string Literals(IEnumerable<string> texts) => string.Join(", ", texts.Select(CSharpText.Literal));
}
