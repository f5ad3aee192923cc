using System.Buffers;
using MessagingClients.Authentication;

namespace MessagingClients.Sending;

/// <summary>The headers of a request that are its own: those of parameters, and those that a caller adds.</summary>
internal static class CallHeaders
{
    private static readonly SearchValues<char> NameCharacters =
        SearchValues.Create("!#$%&'*+-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ^_`abcdefghijklmnopqrstuvwxyz|~");

    private static readonly SearchValues<string> OwnPrefixes = SearchValues.Create(["Content-", "Proxy-"], StringComparison.OrdinalIgnoreCase);

    private static readonly HashSet<string> Own = new(StringComparer.OrdinalIgnoreCase)
    {
        "Accept", "Accept-Encoding", "Allow", "Authorization", "Connection", "Cookie", "Expect", "Expires", "Host", "Keep-Alive", "Last-Modified", "TE", "Trailer",
        "Transfer-Encoding", "Upgrade",
    };

    /// <summary>Takes headers as they go out.</summary>
    /// <exception cref="ArgumentException">A header cannot be sent, or is not the caller's to set.</exception>
    public static KeyValuePair<string, string>[] Join(
        IReadOnlyList<KeyValuePair<string, string>> parameters, IReadOnlyDictionary<string, string>? headers, Credential credential)
    {
        KeyValuePair<string, string>[] checkedHeaders = Copy(headers);
        foreach (KeyValuePair<string, string> header in checkedHeaders)
        {
            if (parameters.Any(parameter => parameter.Key.Equals(header.Key, StringComparison.OrdinalIgnoreCase)))
            {
                throw Refuse($"{header.Key} is a parameter of the operation, and given as such. Leave it out.", nameof(headers));
            }

            CheckName(header.Key, credential, nameof(headers));
            CheckValue(header, nameof(headers));
        }

        return parameters.Count == 0 ? checkedHeaders : [.. parameters, .. checkedHeaders];
    }

    /// <summary>A dictionary is the caller's own code: it may throw whatever it likes.</summary>
    private static KeyValuePair<string, string>[] Copy(IReadOnlyDictionary<string, string>? headers)
    {
        try
        {
            return headers is not { Count: > 0 } ? [] : [.. headers];
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            throw new ArgumentException($"{nameof(CallOptions.Headers)}: expected a dictionary that can be read, found {exception.GetType()}. Nothing was sent.", nameof(headers), exception);
        }
    }

    private static void CheckName(string name, Credential credential, string parameterName)
    {
        if (name.Length == 0 || name.AsSpan().ContainsAnyExcept(NameCharacters))
        {
            throw Refuse("a header has a name with characters that no name has: expected letters, digits and hyphens.", parameterName);
        }

        if (Own.Contains(name) || name.AsSpan().IndexOfAny(OwnPrefixes) == 0 || credential.Sets(name))
        {
            throw Refuse($"{name} is set by the client. Leave it out.", parameterName);
        }
    }

    private static void CheckValue(KeyValuePair<string, string> header, string parameterName)
    {
        if (header.Value is null || header.Value.AsSpan().ContainsAnyExceptInRange(' ', '~'))
        {
            throw Refuse($"{header.Key} has a value that a header cannot carry: expected printable ASCII.", parameterName);
        }
    }

    private static ArgumentException Refuse(string message, string parameterName) =>
        new($"{nameof(CallOptions.Headers)}: {message}", parameterName);
}
