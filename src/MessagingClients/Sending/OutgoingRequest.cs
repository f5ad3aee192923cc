using System.Net;
using MessagingClients.Operations;

namespace MessagingClients.Sending;

/// <summary>What each request of a call says, the credential apart.</summary>
internal sealed class OutgoingRequest(HttpMethod method, Uri url, WrittenBody body)
{
    public Uri Url { get; } = url;

    public string? Accept { get; init; }

    /// <summary>The headers that the operation's parameters ask for, and the caller's own.</summary>
    public KeyValuePair<string, string>[] Headers { get; init; } = [];

    /// <summary>A new body: each goes out once.</summary>
    public RequestContent Content() => new(body);

    public HttpRequestMessage Message(RequestContent content)
    {
        HttpRequestMessage message = new(method, Url) { Content = content, Version = HttpVersion.Version11 };
        if (Accept is not null)
        {
            message.Headers.TryAddWithoutValidation("Accept", Accept);
        }

        foreach (KeyValuePair<string, string> header in Headers)
        {
            message.Headers.TryAddWithoutValidation(header.Key, header.Value);
        }

        return message;
    }
}
