using System.Text;
using MessagingClients.Errors;

namespace MessagingClients;

/// <summary>
/// The caller's own token ended the call. <see cref="Outcome"/> says whether the message was sent all the same.
/// </summary>
public sealed class ApiCanceledException : OperationCanceledException
{
    /// <summary>Makes an exception; meant for tests that stand in for a client.</summary>
    /// <param name="report">What is known of the call.</param>
    /// <param name="innerException">What the transport threw, if anything.</param>
    /// <param name="cancellationToken">The token that ended the call.</param>
    /// <exception cref="ArgumentNullException">There is no report.</exception>
    public ApiCanceledException(CallReport report, Exception? innerException, CancellationToken cancellationToken)
        : base(ErrorText.Message(report, "The caller's token ended the call."), innerException, cancellationToken) =>
        Report = report;

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

    /// <inheritdoc cref="CallReport.RequestId"/>
    public string? RequestId => Report.RequestId;

    private CallReport Report { get; }

    /// <summary>The message, the kinds of the inner exceptions and the stack, without what the provider wrote.</summary>
    /// <returns>A text that may be logged.</returns>
    public override string ToString() => ErrorText.Describe(this);
}
