namespace MessagingClients.Fuzz.Answers;

/// <summary>How an answer comes, whatever its body is.</summary>
/// <param name="Headers">The headers.</param>
/// <param name="Fault">What goes wrong, if anything.</param>
/// <param name="Chunk">The most bytes that come at once.</param>
/// <param name="Yields">Whether other work comes first.</param>
/// <param name="FailsAtDispose">Whether the body fails when it is disposed of.</param>
internal sealed record Delivery(IReadOnlyList<ServedHeader> Headers, Fault? Fault, int Chunk, bool Yields, bool FailsAtDispose)
{
    private const int MostChunks = 100;

    public Answer Of(Answer answer) => answer with
    {
        Headers = Headers,
        Fault = Fault is null ? null : Fault with { Offset = Fault.Offset % (answer.Body.Length + 1) },
        Chunk = Math.Max(Chunk, answer.Body.Length / MostChunks),
        Yields = Yields,
        FailsAtDispose = FailsAtDispose,
    };
}
