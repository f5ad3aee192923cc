using System.Globalization;
using static MessagingClients.Specs.Cases.FaultScript;

namespace MessagingClients.Specs.Cases;

/// <summary>What an operation answers to one request after the other, and which of them may go out.</summary>
internal sealed class RepeatWire(CaseSource source)
{
    private readonly FaultWire _wire = new(source);

    /// <summary>Whether a request may go out again of which nobody knows what became of it.</summary>
    public bool MayRepeatUnknown { get; } = SendLimit.HasIdempotencyKey(source);

    /// <summary>Whether a request may go out again that was answered with 429.</summary>
    public bool MayRepeat429 { get; } = SendLimit.MayRepeatAfter429(source);

    public ScriptedAnswer Success => Carrying(_wire.Body, Hear, Send(_wire.Whole));

    public ScriptedAnswer UnreadableSuccess => Scripted(Hear, Send(_wire.Head(FaultWire.Length(1)), FaultWire.Latin("<")));

    public ScriptedAnswer HalfHead => Scripted(Hear, Send(_wire.OpenHead), Reset);

    public CaseExpectation Accepted => _wire.Read;

    public CaseExpectation AcceptedUnread => _wire.HasEnd ? _wire.Unreadable : _wire.Taken;

    public static ScriptedAnswer Answer(int status, params IEnumerable<string> headers) => Scripted(
        Hear, Send(FaultWire.HeadOf(string.Create(CultureInfo.InvariantCulture, $"HTTP/1.1 {status} Scripted"), [.. headers, FaultWire.Length(0)])));

    public static CaseExpectation Unknown(int? status = null) => new(CaseEnd.Throws, ExpectedOutcome.Unknown) { Status = status };

    /// <summary>
    /// How a call ends that repeats its request where it may. A client that leaves it ends as one that may not.
    /// </summary>
    public static CaseExpectation Where(bool may, CaseExpectation once, CaseExpectation repeated, int sends = 2) =>
        may ? repeated with { MinSends = sends, MaxSends = sends, Unrepeated = once } : once;
}
