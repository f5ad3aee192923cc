using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Naming;

/// <summary>
/// Names what the provider sends of itself: as the overlay says, else by the key of its webhook, or by its operation and the key
/// of its callback. What else the document has changes none of these, unless two are called the same.
/// </summary>
internal static class PayloadNames
{
    /// <param name="document">The document, whose operations have their names.</param>
    public static SpecObject Apply(SpecObject document)
    {
        HashSet<string> taken = new(StringComparer.OrdinalIgnoreCase);
        return document.Object(Payloads.Section) is { } payloads
            ? document.With(Payloads.Section, new SpecObject(payloads.Members.Select(payload => payload with { Name = Names(document, payload.Value).First(taken.Add) }), payloads.Location))
            : document;
    }

    private static IEnumerable<string> Names(SpecObject document, SpecNode payload)
    {
        string own = Words.Pascal(payload.Text("x-name") ?? $"{Owner(document, payload)} {payload.Text(Payloads.Key)}");
        return new[] { own, own + Words.Pascal(payload.Text(Payloads.Method)!) }.Concat(NumberedNames.Of(own));
    }

    private static string? Owner(SpecObject document, SpecNode payload) => payload.Texts(Payloads.Owner).ToArray() is [var method, var path]
        ? document.Object("paths").Object(path).Object(method).Text("x-name")
        : null;
}
