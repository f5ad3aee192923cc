using System.Net.Http.Headers;

namespace MessagingClients.Sending;

/// <summary>When the provider asks to come again (RFC 9110, section 10.2.3).</summary>
internal static class RetryAfterHeader
{
    private const string Name = "Retry-After";

    // .NET passes over a number of seconds that no int can hold, and the request would go out again long before its time.
    private static readonly RetryConditionHeaderValue Longest = new(TimeSpan.FromSeconds(int.MaxValue));

    /// <summary>Reads the header; <see langword="null"/> where there is none, or none that says a time.</summary>
    public static RetryConditionHeaderValue? Read(HttpResponseMessage response) =>
        response.Headers.RetryAfter ?? (IsNumber(response.Headers) ? Longest : null);

    private static bool IsNumber(HttpResponseHeaders headers) =>
        headers.NonValidated.TryGetValues(Name, out HeaderStringValues values)
        && values.Any(static value => value.Length > 0 && !value.AsSpan().ContainsAnyExceptInRange('0', '9'));
}
