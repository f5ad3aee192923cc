using System.ComponentModel;
using System.Net.Http.Headers;
using MessagingClients.Sending;

namespace MessagingClients.Operations;

/// <summary>How the body of an answer is read.</summary>
/// <typeparam name="T">The type of the body.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class AnswerBody<T>
{
    private protected AnswerBody()
    {
    }

    /// <summary>The same among bodies of several types.</summary>
    /// <returns>What reads it.</returns>
    public AnswerBody<object> AsObject() => new ObjectAnswer<T>(this);

    /// <summary>Whether the caller reads a body with such headers, as it comes.</summary>
    internal virtual bool IsStreamOf(HttpContentHeaders headers) => false;

    /// <summary>Whether no bytes at all are a body as well.</summary>
    internal virtual bool TakesNothing => false;

    /// <summary>Hands over a body that the caller reads.</summary>
    /// <param name="stream">The body.</param>
    /// <param name="limit">The most bytes that are held at once.</param>
    /// <param name="caller">The token of the call.</param>
    internal virtual T Open(AnswerStream stream, int limit, CancellationToken caller) => throw new NotSupportedException();

    /// <summary>Reads a body that came whole.</summary>
    /// <param name="body">The body.</param>
    /// <param name="headers">The headers of the body, read only by who goes by them; <see langword="null"/> for none.</param>
    /// <param name="value">What was read.</param>
    /// <returns>What is wrong with the body, as the end of a sentence; <see langword="null"/> where nothing is.</returns>
    internal abstract string? Read(ReadOnlySpan<byte> body, HttpContentHeaders? headers, out T value);
}
