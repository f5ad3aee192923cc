using System.Globalization;

namespace MessagingClients.Soak.Journal;

/// <summary>What tells one message and one request from the others on the wire.</summary>
internal static class Marks
{
    public const string MessageHeader = "X-Soak-Message";
    public const string AttemptHeader = "X-Soak-Attempt";

    public static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>The text of a message, in which no other number can be found.</summary>
    public static string Text(long message) => $"Message {Number(message)}.";
}
