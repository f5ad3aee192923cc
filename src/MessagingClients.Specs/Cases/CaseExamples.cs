using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Cases;

/// <summary>The whole bodies that a document prints.</summary>
internal static class CaseExamples
{
    public static IEnumerable<SpecMember> Of(SpecNode media)
    {
        IEnumerable<SpecMember> named = media.Members("examples")
            .Where(example => example.Value.Value("value") is not null)
            .Select(example => new SpecMember($"example-{example.Name}", example.Value.Value("value")!));
        return media.Value("example") is { } single ? named.Prepend(new SpecMember("example", single)) : named;
    }
}
