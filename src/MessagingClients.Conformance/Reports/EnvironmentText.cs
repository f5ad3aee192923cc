using System.Globalization;
using MessagingClients.Specs.Cases;

namespace MessagingClients.Conformance.Reports;

/// <summary>What is particular about the circumstances of a call, in words.</summary>
internal static class EnvironmentText
{
    public static IEnumerable<string> Of(CaseEnvironment environment)
    {
        if (environment.Culture is { } culture)
        {
            yield return $"culture {(culture.Length == 0 ? "invariant" : culture)}";
        }
        if (environment.TimeZone is { } zone)
        {
            yield return $"time zone {zone}";
        }
        if (environment.Cancel != CancelPoint.Never)
        {
            yield return environment.Cancel switch
            {
                CancelPoint.BeforeCall => "canceled before the call",
                CancelPoint.AtWait => "canceled in the wait before a repeat",
                _ => "canceled when the answer stalls",
            };
        }
        if (environment.DeadlinePasses)
        {
            yield return "the deadline passes when the answer stalls";
        }
        if (environment.RequestDeadlinePasses)
        {
            yield return "the deadline of the request passes when the answer stalls";
        }
        if (environment.Calls > 1)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"{environment.Calls} calls at once");
        }
    }
}
