using System.Security.Cryptography;
using System.Threading.RateLimiting;
using MessagingClients.Authentication;
using Microsoft.Extensions.Logging;

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

    /// <summary>
    /// How often a request is repeated at most, where that cannot send a message twice: it never reached the provider, the
    /// provider says that it had not processed it, or it carries a key by which the provider knows the repeat.
    /// </summary>
    /// <value>0 to 100; by default 3. With 0 each call makes one request at most.</value>
    public int MaxRetries { get; set; } = 3;

    /// <summary>
    /// The longest wait before the first repeat, where the provider names none in <c>Retry-After</c>. It doubles with each
    /// repeat; the wait is a random part of it.
    /// </summary>
    /// <value>Zero to a day; by default 1 second.</value>
    public TimeSpan RetryDelay { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>The longest wait before any repeat, where the provider names none.</summary>
    /// <value>Zero to a day; by default 30 seconds.</value>
    public TimeSpan MaxRetryDelay { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>
    /// How long one request may take in a call that may repeat it with its key. Without a key a request has all the time of
    /// the call, because to cut it short would leave open what became of it.
    /// </summary>
    /// <value>
    /// A positive time of at most 2,147,483,647 ms, or <see cref="System.Threading.Timeout.InfiniteTimeSpan"/> for none; by default 30 seconds.
    /// </value>
    public TimeSpan AttemptTimeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>How many requests may leave in a time. All clients of this process with the same credential share it.</summary>
    /// <value>By default what the provider documents; <see langword="null"/> for no limit.</value>
    /// <remarks>It goes by the system's clock, whatever <see cref="TimeProvider"/> is.</remarks>
    public RateLimit? RateLimit { get; set; }

    /// <summary>
    /// A limiter of the application's own, in place of <see cref="RateLimit"/>: one that several processes share, say. It is
    /// asked for one permit before each request, and gets it back when the request has ended.
    /// </summary>
    /// <value>By default <see langword="null"/>. It stays the application's to dispose.</value>
    public RateLimiter? RateLimiter { get; set; }

    /// <summary>How many bytes of an answer's body are read. A longer answer is not read, and the call throws.</summary>
    /// <value>1 to 1,073,741,824 (1 GiB); by default 1,048,576 (1 MiB).</value>
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

    /// <summary>Draws the part of the longest wait that a repeat waits.</summary>
    /// <value>Gives numbers from 0 to 1; by default at random. Where it throws, the whole wait is waited.</value>
    public Func<double> Randomizer { get; set; } = static () => RandomNumberGenerator.GetInt32(int.MaxValue) / (double)int.MaxValue;

    /// <summary>Where the client logs to. What it logs holds no text, no number and no credential.</summary>
    /// <value>
    /// By default <see langword="null"/>: nowhere, and for a client that is registered with the services of an application, to
    /// its logs.
    /// </value>
    public ILoggerFactory? LoggerFactory { get; set; }

    /// <summary>The base URL, made of other options where it is not set itself.</summary>
    /// <returns>By default <see cref="BaseUrl"/>.</returns>
    /// <exception cref="ArgumentException">One of those options has a value that it cannot have.</exception>
    protected internal virtual Uri? ChooseBaseUrl() => BaseUrl;

    /// <summary>The URLs of the servers that only some operations go to, by the options that hold them.</summary>
    /// <returns>By default none.</returns>
    protected internal virtual IReadOnlyList<KeyValuePair<string, Uri?>> ChooseServers() => [];

    /// <summary>Makes the credential that the document's security scheme asks for.</summary>
    /// <returns>The credential that goes out with each request.</returns>
    /// <exception cref="ArgumentException">A part of the credential is missing or cannot be sent.</exception>
    protected internal abstract Credential CreateCredential();
}
