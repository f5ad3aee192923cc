using MessagingClients.Authentication;

namespace MessagingClients;

/// <summary>What every client can be told when it is made. The client reads the options once, at its construction.</summary>
public abstract class ClientOptions
{
    /// <summary>Makes options with the base URL that the provider's document states.</summary>
    /// <param name="baseUrl">The first server of the document, or <see langword="null"/> where it has none of use.</param>
    protected ClientOptions(Uri? baseUrl) => BaseUrl = baseUrl;

    /// <summary>The URL that the paths of all operations are appended to.</summary>
    /// <value>
    /// An absolute http or https URL without user, query and fragment; by default the first server of the provider's
    /// document. Plain http is taken for this machine only (localhost, 127.0.0.0/8, ::1), see
    /// <see cref="AllowPlainHttp"/>.
    /// </value>
    public Uri? BaseUrl { get; set; }

    /// <summary>The deadline of a call, from its start to the last byte of the answer.</summary>
    /// <value>
    /// A positive time of at most 2,147,483,647 ms, or <see cref="System.Threading.Timeout.InfiniteTimeSpan"/> for none; by default 100 seconds.
    /// </value>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(100);

    /// <summary>How many bytes of an answer's body are read. A longer answer is not read, and the call throws.</summary>
    /// <value>At least 1; by default 1,048,576 (1 MiB).</value>
    public int MaxResponseBytes { get; set; } = 1024 * 1024;

    /// <summary>Whether the credential and the messages may travel in the clear to other machines.</summary>
    /// <value>By default <see langword="false"/>. Meant for a stand-in in a network of containers.</value>
    public bool AllowPlainHttp { get; set; }

    /// <summary>
    /// Whether a handler that the client cannot look into is trusted not to follow redirects: a followed redirect sends
    /// the credential to another host, and the message a second time.
    /// </summary>
    /// <value>
    /// By default <see langword="false"/>: the chain of handlers must end in a <see cref="SocketsHttpHandler"/> or an
    /// <see cref="HttpClientHandler"/>. Meant for tests.
    /// </value>
    /// <remarks>
    /// A handler that sends a message again is refused when it asks for the body a second time. Behind a handler that reads
    /// the body into memory before it passes the request on (to log it, say) this cannot be seen: do not put one that
    /// repeats there.
    /// </remarks>
    public bool TrustHandler { get; set; }

    /// <summary>The clock that deadlines and waits go by.</summary>
    /// <value>By default <see cref="TimeProvider.System"/>.</value>
    public TimeProvider TimeProvider { get; set; } = TimeProvider.System;

    /// <summary>Makes the credential that the document's security scheme asks for.</summary>
    /// <returns>The credential that goes out with each request.</returns>
    /// <exception cref="ArgumentException">A part of the credential is missing or cannot be sent.</exception>
    protected internal abstract Credential CreateCredential();
}
