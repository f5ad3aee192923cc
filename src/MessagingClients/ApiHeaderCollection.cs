using System.Collections;
using System.Net.Http.Headers;

namespace MessagingClients;

/// <summary>The headers of an answer, those of its body included. Names are compared without regard to case.</summary>
public sealed class ApiHeaderCollection : IEnumerable<KeyValuePair<string, IReadOnlyList<string>>>
{
    private readonly HttpHeadersNonValidated _response;
    private readonly HttpHeadersNonValidated _content;

    /// <summary>Copies headers; meant for tests that stand in for a client.</summary>
    /// <param name="headers">Names and values; a name may come more than once.</param>
    /// <exception cref="ArgumentNullException">There is no list of headers.</exception>
    public ApiHeaderCollection(IEnumerable<KeyValuePair<string, string>> headers)
    {
        ArgumentNullException.ThrowIfNull(headers);
        using HttpResponseMessage holder = new();
        foreach (KeyValuePair<string, string> header in headers)
        {
            if (!holder.Headers.TryAddWithoutValidation(header.Key, header.Value))
            {
                holder.Content.Headers.TryAddWithoutValidation(header.Key, header.Value);
            }
        }

        _response = holder.Headers.NonValidated;
        _content = holder.Content.Headers.NonValidated;
    }

    internal ApiHeaderCollection(HttpResponseMessage response)
    {
        _response = response.Headers.NonValidated;
        _content = response.Content.Headers.NonValidated;
    }

    /// <summary>No headers.</summary>
    public static ApiHeaderCollection Empty { get; } = new([]);

    /// <summary>The value of a header; several values are joined by a comma and a blank.</summary>
    /// <param name="name">The name of the header.</param>
    /// <value>The value, or <see langword="null"/> where the answer has no such header.</value>
    public string? this[string name] =>
        _response.TryGetValues(name, out HeaderStringValues values) || _content.TryGetValues(name, out values)
            ? values.ToString()
            : null;

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, IReadOnlyList<string>>> GetEnumerator()
    {
        foreach (KeyValuePair<string, HeaderStringValues> header in _response)
        {
            yield return new(header.Key, [.. header.Value]);
        }

        foreach (KeyValuePair<string, HeaderStringValues> header in _content)
        {
            yield return new(header.Key, [.. header.Value]);
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
