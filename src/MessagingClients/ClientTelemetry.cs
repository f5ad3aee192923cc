namespace MessagingClients;

/// <summary>
/// The names under which clients tell what they do, for <c>AddSource</c> and <c>AddMeter</c>. None of it holds a text, a
/// number or a credential.
/// </summary>
public static class ClientTelemetry
{
    /// <summary>The activity source: one span for each call, named for the method and the path of the document.</summary>
    public const string ActivitySourceName = "MessagingClients";

    /// <summary>The meter: how long calls take, how often requests are repeated, how long they wait for the rate limit.</summary>
    public const string MeterName = "MessagingClients";
}
