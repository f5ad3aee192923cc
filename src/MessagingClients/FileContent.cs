using System.Text.Json.Serialization;
using MessagingClients.Serialization;

namespace MessagingClients;

/// <summary>The content of a file that goes out with a request.</summary>
/// <remarks>
/// It goes out once: a request with it is never repeated, whatever the options say, and a second request needs a new one. The
/// stream stays the caller's to dispose, after the call.
/// </remarks>
/// <param name="content">The content, read from where the stream stands to its end.</param>
[JsonConverter(typeof(FileContentConverter))]
public sealed class FileContent(Stream content)
{
    private int _isTaken;

    /// <summary>The name that the provider is told; without any path.</summary>
    /// <value>By default <see langword="null"/>: the name of the field. A body that is nothing but a file has no place for it.</value>
    public string? FileName { get; init; }

    /// <summary>The media type, such as <c>image/png</c>.</summary>
    /// <value>By default <see langword="null"/>: the first that the document states, else <c>application/octet-stream</c>.</value>
    public string? ContentType { get; init; }

    internal Stream Content { get; } = content ?? throw new ArgumentNullException(nameof(content));

    /// <inheritdoc cref="FromStream"/>
    public static implicit operator FileContent(Stream content) => new(content);

    /// <summary>Sends the rest of a stream, as a file without a name or a media type of its own.</summary>
    /// <param name="content">The content, read from where the stream stands to its end.</param>
    /// <returns>The content of the file.</returns>
    public static FileContent FromStream(Stream content) => new(content);

    /// <summary>Takes the content, which nobody else may take after that.</summary>
    /// <returns>Whether it was there to be taken.</returns>
    internal bool TryTake() => Content.CanRead && Interlocked.Exchange(ref _isTaken, 1) == 0;
}
