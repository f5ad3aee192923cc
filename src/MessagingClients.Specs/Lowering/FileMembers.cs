using MessagingClients.Specs.Bodies;
using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Lowering;

/// <summary>Finds the members of multipart bodies that are files: everywhere else, what is binary is a text of JSON.</summary>
internal sealed class FileMembers(SpecObject document)
{
    private readonly HashSet<string> _bodies =
    [
        .. from node in SentOperations.All(document)
           let media = RequestMedia.Chosen(node.Operation["requestBody"])
           where media is not null && RequestMedia.Kind(media) == BodyKind.Multipart
           let component = SchemaReference.Last(document, media.Value.Value("schema"))
           where component is not null
           select component,
    ];

    /// <summary>Whether a member of a component holds a file.</summary>
    public bool IsFile(string component, SpecNode member) => _bodies.Contains(component) && Resolve(member) is { } schema && RequestMedia.IsFile(schema);

    /// <summary>Whether a member of a component holds files.</summary>
    public bool AreFiles(string component, SpecNode member) =>
        _bodies.Contains(component) && Resolve(member) is { } list && SchemaTraits.Types(list) is ["array"] && Resolve(list["items"]) is { } item && RequestMedia.IsFile(item);

    private SpecObject? Resolve(SpecNode? schema) => SchemaReference.Resolve(document, schema) as SpecObject;
}
