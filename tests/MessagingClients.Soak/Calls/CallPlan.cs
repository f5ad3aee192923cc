namespace MessagingClients.Soak.Calls;

/// <summary>How one call is made.</summary>
/// <param name="Sender">With which client.</param>
/// <param name="Timeout">Its deadline.</param>
/// <param name="Retries">Whether it may repeat.</param>
/// <param name="CancelAfter">When the caller's token fires, if at all.</param>
/// <param name="Key">The caller's own key, if any.</param>
internal sealed record CallPlan(Sender Sender, TimeSpan Timeout, bool Retries, TimeSpan? CancelAfter, string? Key)
{
    public static CallPlan Make(IReadOnlyList<Sender> senders, Dice dice)
    {
        Sender sender = senders[dice.Below(senders.Count)];
        return new CallPlan(
            sender,
            dice.Percent(10) ? TimeSpan.FromMilliseconds(dice.Between(200, 2000)) : Timing.Timeout,
            !dice.Percent(5),
            dice.Percent(5) ? TimeSpan.FromMilliseconds(dice.Between(0, 800)) : null,
            sender.Facts.HasKey && dice.Percent(20) ? new Guid(dice.Bytes(16)).ToString() : null);
    }

    public CallOptions Options(long message) => new()
    {
        Timeout = Timeout == Timing.Timeout ? null : Timeout,
        Retry = Retries,
        IdempotencyKey = Key,
        Headers = new Dictionary<string, string> { [Journal.Marks.MessageHeader] = Journal.Marks.Number(message) },
    };
}
