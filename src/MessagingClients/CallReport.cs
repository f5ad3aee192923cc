using MessagingClients.Errors;
using MessagingClients.Sending;

namespace MessagingClients;

/// <summary>What is known of a call that did not return.</summary>
public sealed class CallReport
{
    private ProviderError? _error;

    /// <summary>The title of the provider's document.</summary>
    public required string Api { get; init; }

    /// <summary>The operation's id in the document.</summary>
    public required string Operation { get; init; }

    /// <summary>What became of the message.</summary>
    public required Outcome Outcome { get; init; }

    /// <summary>The status of the answer.</summary>
    /// <value>
    /// 100 to 999; by default <see langword="null"/>: no answer came. Where a token could not be had, it is that of the token
    /// endpoint.
    /// </value>
    public int? StatusCode { get; init; }

    /// <summary>The headers of the answer.</summary>
    /// <value>By default empty: no answer came.</value>
    public ApiHeaderCollection Headers { get; init; } = ApiHeaderCollection.Empty;

    /// <summary>How many requests left: those whose body the transport asked for in order to send it.</summary>
    /// <value>By default 0.</value>
    public int Attempts { get; init; }

    /// <summary>How long the provider asks to wait before the next request (RFC 9110, section 10.2.3).</summary>
    /// <value>
    /// Zero or more, counted from the answer, seconds up to 2,147,483,647; by default <see langword="null"/>: it did not say.
    /// </value>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>The key of this request, where the document has one: send it again with a repeat.</summary>
    /// <value>By default <see langword="null"/>: the document has none.</value>
    public string? IdempotencyKey { get; init; }

    /// <summary>The first 64 KiB of the answer's body, as far as they came. They may hold personal data.</summary>
    /// <value>By default empty.</value>
    public ReadOnlyMemory<byte> RawBody { get; init; }

    /// <summary>
    /// The provider's own code of the error, where its answer has one. Looked for in <see cref="RawBody"/>, in this order:
    /// <c>code</c>, <c>errorCode</c>, <c>error_code</c> at the top; <c>code</c> and <c>key</c> in <c>error</c>; <c>code</c> in
    /// the first of <c>errors</c> and in <c>detail</c>; the <c>type</c> of a problem (RFC 9457); a text <c>error</c> that is
    /// one word or stands beside a message (RFC 6749).
    /// </summary>
    /// <value>
    /// At most 1,000 characters; a number as it is spelled. <see langword="null"/> where there is none, where the body is no whole
    /// JSON, and where the outcome is <see cref="Outcome.Accepted"/>, because such a body is no error.
    /// </value>
    /// <remarks>What a provider writes is no closed list, and may hold personal data.</remarks>
    public string? ProviderCode => Error.Code;

    /// <summary>
    /// What the provider says of the error, where its answer has a text for it. Looked for in <see cref="RawBody"/>, in this
    /// order: <c>message</c>, <c>errorMessage</c>, <c>error_message</c>, <c>error_description</c>, <c>detail</c> at the top;
    /// <c>message</c> and <c>detail</c> in <c>error</c> and in the first of <c>errors</c>; <c>message</c> in <c>detail</c>,
    /// <c>msg</c> in its first; the first text of a list <c>message</c>, <c>detail</c> or <c>errors</c>, or of the first field
    /// in <c>errors</c>; <c>title</c>; a body that is nothing but a text; a text <c>error</c>.
    /// </summary>
    /// <value>
    /// At most 1,000 characters. <see langword="null"/> where there is none, where the body is no whole JSON, and where the outcome is
    /// <see cref="Outcome.Accepted"/>, because such a body is no error.
    /// </value>
    /// <remarks>
    /// It may hold personal data: providers quote numbers and texts. It is no part of a message or of <c>ToString()</c>; whoever
    /// logs an exception property by property logs it.
    /// </remarks>
    public string? ProviderMessage => Error.Message;

    /// <summary>
    /// The provider's id of the request, to be named to its support: the header <c>X-Request-Id</c>, <c>Request-Id</c> or
    /// <c>X-Correlation-Id</c>, else the member <c>trace</c> of an error.
    /// </summary>
    /// <value>As the provider wrote it, at most 1,000 characters. <see langword="null"/> where it told none.</value>
    public string? RequestId => RequestIds.Find(Headers) ?? Error.Trace;

    /// <summary>The same of a part of the body.</summary>
    internal CallReport Of(ReadOnlySpan<byte> rawBody) => new()
    {
        Api = Api,
        Operation = Operation,
        Outcome = Outcome,
        StatusCode = StatusCode,
        Headers = Headers,
        Attempts = Attempts,
        RetryAfter = RetryAfter,
        IdempotencyKey = IdempotencyKey,
        RawBody = rawBody[..Math.Min(rawBody.Length, ResponseBody.RawLimit)].ToArray(),
    };

    private ProviderError Error => _error ??= Outcome == Outcome.Accepted ? ProviderError.None : ProviderErrorReader.Read(RawBody);
}
