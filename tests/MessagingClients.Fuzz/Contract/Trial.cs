using MessagingClients.Fuzz.Answers;
using MessagingClients.Fuzz.Calls;
using MessagingClients.Fuzz.Serving;

namespace MessagingClients.Fuzz.Contract;

/// <summary>One call that met one answer, to be judged.</summary>
/// <param name="Provider">Who was asked.</param>
/// <param name="Answer">What was served.</param>
/// <param name="Observed">What the transport saw.</param>
/// <param name="Ending">What the caller learned.</param>
/// <param name="Now">The time on the client's clock at the end.</param>
internal sealed record Trial(Provider Provider, Answer Answer, Observed Observed, Ending Ending, DateTimeOffset Now)
{
    /// <summary>Whether every byte of the body came, and no more than were allowed.</summary>
    public bool IsWhole => Observed is { Answered: true, Failed: false } && Answer.Body.Length <= Answer.Limit;

    public bool IsSuccess => Answer.Status is >= 200 and <= 299;
}
