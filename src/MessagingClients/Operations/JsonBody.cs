using System.ComponentModel;
using System.Text.Json.Serialization.Metadata;
using MessagingClients.Constraints;
using MessagingClients.Serialization;

namespace MessagingClients.Operations;

/// <summary>How the body of a request is checked and written.</summary>
/// <typeparam name="T">The type of the body.</typeparam>
/// <param name="mediaType">The media type that the document states.</param>
/// <param name="typeInfo">Writes the body as JSON.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class JsonBody<T>(string mediaType, JsonTypeInfo<T> typeInfo)
    where T : class, IRequestModel<T>
{
    internal string MediaType { get; } = mediaType;

    internal ReadOnlyMemory<byte> Write(T request, bool check)
    {
        Violation? violation;
        try
        {
            violation = check ? T.Rules.Check(request) : null;
            if (violation is null)
            {
                return PlainJson.Write(request, typeInfo);
            }
        }
        catch (UnwritableException exception)
        {
            throw new ArgumentException($"{exception.Message}. Nothing was sent.", nameof(request), exception);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            throw UnreadableValue.OfRequest(nameof(request), exception);
        }

        throw violation.ToException(nameof(request));
    }
}
