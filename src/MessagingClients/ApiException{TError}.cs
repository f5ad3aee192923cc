namespace MessagingClients;

/// <summary>The provider answered with an error that its document describes.</summary>
/// <typeparam name="TError">The documented body.</typeparam>
public sealed class ApiException<TError> : ApiException
{
    /// <summary>Makes an exception; meant for tests that stand in for a client.</summary>
    /// <param name="report">What is known of the call.</param>
    /// <param name="reason">Why it did not succeed, as a sentence without personal data.</param>
    /// <param name="error">The body of the answer.</param>
    /// <exception cref="ArgumentNullException">There is no report.</exception>
    public ApiException(CallReport report, string reason, TError error)
        : base(report, reason) => Error = error;

    /// <summary>The body of the answer. It may hold personal data.</summary>
    public TError Error { get; }
}
