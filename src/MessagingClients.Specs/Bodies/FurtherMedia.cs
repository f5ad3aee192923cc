using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Bodies;

/// <summary>
/// The media types that a client sends beside the one that it sends first: where a body can be written in another way, and its schema
/// says something else then. What says the same in another form is passed over, and what says nothing and is no file.
/// </summary>
internal static class FurtherMedia
{
    private static readonly BodyKind[] Kinds = [BodyKind.Form, BodyKind.Multipart, BodyKind.Text, BodyKind.File];

    /// <returns>One for each further kind, the first of the document; all of those that are bytes, because its caller says which of them they are.</returns>
    public static IEnumerable<SpecMember> Of(SpecObject document, SpecNode? body)
    {
        if (RequestMedia.Chosen(body) is not { } chosen)
        {
            return [];
        }

        return body.Members("content").GroupBy(RequestMedia.Kind).Where(kind => kind.Key != RequestMedia.Kind(chosen) && Kinds.Contains(kind.Key))
            .SelectMany(kind => kind.Key == BodyKind.File ? kind : kind.Take(1))
            .Where(media => RequestMedia.Kind(media) == BodyKind.File || media.Value.Value("schema") is not null)
            .Where(media => !new SameDemand(document).Holds(chosen.Value.Value("schema"), media.Value.Value("schema")));
    }

    /// <summary>What stands at the end of the name of its method.</summary>
    public static string Suffix(SpecMember media) => $"As{RequestMedia.Kind(media)}";
}
