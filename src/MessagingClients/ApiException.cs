using System.Text;
using MessagingClients.Errors;

namespace MessagingClients;

/// <summary>
/// A call did not succeed. <see cref="Outcome"/> says whether the message was sent all the same.
/// <see cref="Exception.Message"/> and <see cref="ToString"/> hold no body, no credential and no phone number.
/// </summary>
/// <remarks>
/// The other members hold what the provider wrote. A logger that writes exceptions property by property writes personal data.
/// </remarks>
public class ApiException : Exception
{
    /// <summary>Makes an exception; meant for tests that stand in for a client.</summary>
    /// <param name="report">What is known of the call.</param>
    /// <param name="reason">Why it did not succeed, as a sentence without personal data.</param>
    /// <param name="innerException">What the transport threw, if anything.</param>
    /// <exception cref="ArgumentNullException">There is no report.</exception>
    public ApiException(CallReport report, string reason, Exception? innerException = null)
        : base(ErrorText.Message(report, reason), innerException) => Report = report;

    /// <summary>What became of the message.</summary>
    public Outcome Outcome => Report.Outcome;

    /// <inheritdoc cref="CallReport.StatusCode"/>
    public int? StatusCode => Report.StatusCode;

    /// <inheritdoc cref="CallReport.Headers"/>
    public ApiHeaderCollection Headers => Report.Headers;

    /// <inheritdoc cref="CallReport.Attempts"/>
    public int Attempts => Report.Attempts;

    /// <inheritdoc cref="CallReport.RetryAfter"/>
    public TimeSpan? RetryAfter => Report.RetryAfter;

    /// <inheritdoc cref="CallReport.IdempotencyKey"/>
    public string? IdempotencyKey => Report.IdempotencyKey;

    /// <inheritdoc cref="CallReport.RawBody"/>
    public ReadOnlyMemory<byte> RawBody => Report.RawBody;

    /// <summary><see cref="RawBody"/> as UTF-8; bytes that are none come as U+FFFD.</summary>
    public string RawText => Encoding.UTF8.GetString(RawBody.Span);

    /// <inheritdoc cref="CallReport.ProviderCode"/>
    public string? ProviderCode => Report.ProviderCode;

    /// <inheritdoc cref="CallReport.ProviderMessage"/>
    public string? ProviderMessage => Report.ProviderMessage;

    /// <inheritdoc cref="CallReport.RequestId"/>
    public string? RequestId => Report.RequestId;

    internal CallReport Report { get; }

    /// <summary>The message, the kinds of the inner exceptions and the stack, without what the provider wrote.</summary>
    /// <returns>A text that may be logged.</returns>
    public override string ToString() => ErrorText.Describe(this);
}
