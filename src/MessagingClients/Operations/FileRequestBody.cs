using System.ComponentModel;
using MessagingClients.Constraints;

namespace MessagingClients.Operations;

/// <summary>A body that is nothing but the content of a file.</summary>
/// <param name="mediaTypes">The media types that the document states, one or more; ranges such as <c>image/*</c> among them.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class FileRequestBody(params IReadOnlyList<string> mediaTypes) : RequestBody<FileContent>(Constraints.Rule.Any<FileContent>())
{
    private protected override WrittenBody Write(FileContent value)
    {
        string mediaType = MediaTypeOf(value, "request", mediaTypes);
        return new WrittenBody(default, mediaType, IdempotencyKey: null) { Parts = [BodyPart.Of(Take(value, "request").Content)] };
    }
}
