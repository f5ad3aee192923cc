namespace MessagingClients.Fuzz.Answers;

/// <summary>The answers to the requests of one call, in their order.</summary>
/// <param name="retries">How often the client may repeat its request.</param>
/// <param name="make">Makes an answer by its place, from 0 on, when it is needed.</param>
internal sealed class AnswerSequence(int retries, Func<int, Answer> make)
{
    private readonly List<Answer> _made = [];

    /// <summary>Answers that are made already; the last one comes again where there are more requests.</summary>
    public AnswerSequence(int retries, IReadOnlyList<Answer> answers)
        : this(retries, place => answers[Math.Min(place, answers.Count - 1)])
    {
    }

    public int Retries => retries;

    /// <summary>The answers that were needed so far, and at least one.</summary>
    public IReadOnlyList<Answer> Made => _made.Count == 0 ? [this[0]] : _made;

    public Answer this[int place]
    {
        get
        {
            while (_made.Count <= place)
            {
                _made.Add(make(_made.Count));
            }

            return _made[place];
        }
    }
}
