using MessagingClients.Specs.Diagnostics;
using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Stubs;

/// <summary>Finds what a document prints as an answer; where it prints none, one is made from the schema.</summary>
internal sealed class ResponseExamples(SpecObject document)
{
    private readonly SampleMaker _samples = new(document, OneSided.OfRequests);

    /// <exception cref="SpecException">There is no example of the name.</exception>
    public SpecNode Find(SpecObject media, string? name)
    {
        if (name is not null)
        {
            return media.Object("examples").Object(name)?["value"]
                ?? throw new SpecException(DiagnosticCodes.Reference, media.Location, $"The answer has no example '{name}'.");
        }

        return media["example"]
            ?? media.Members("examples").Select(example => example.Value.Value("value")).FirstOrDefault()
            ?? _samples.Make(media["schema"] ?? new SpecObject([]));
    }
}
