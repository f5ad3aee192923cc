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
        string mediaType = MediaRange.Of(value, mediaTypes) ?? throw Problem("request.ContentType", string.Join(" or ", mediaTypes), "another media type");
        return value.TryTake()
            ? new WrittenBody(default, mediaType, IdempotencyKey: null) { Parts = [BodyPart.Of(value.Content)] }
            : throw Problem("request", "a stream that can be read, and that no other request has read", "one that cannot be, or that was sent before");
    }
}
