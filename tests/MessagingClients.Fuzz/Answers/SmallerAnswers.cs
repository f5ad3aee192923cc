namespace MessagingClients.Fuzz.Answers;

/// <summary>Makes answers fewer and smaller, one step at a time, to show what a violation needs and no more.</summary>
internal static class SmallerAnswers
{
    public static IEnumerable<AnswerSequence> Of(AnswerSequence sequence)
    {
        Answer[] answers = [.. sequence.Made];
        IEnumerable<Answer[]> fewer = Enumerable.Range(0, answers.Length > 1 ? answers.Length : 0).Select(place => Replace(answers, place, []));
        IEnumerable<Answer[]> smaller = answers.SelectMany((answer, place) => Of(answer).Select(other => Replace(answers, place, [other])));
        return fewer.Concat(smaller).Select(others => new AnswerSequence(sequence.Retries, others));
    }

    private static Answer[] Replace(Answer[] answers, int place, Answer[] with) => [.. answers[..place], .. with, .. answers[(place + 1)..]];

    private static IEnumerable<Answer> Of(Answer answer)
    {
        Answer free = answer with { IsShown = false };
        return Simpler(free).Concat(Fewer(free)).Concat(Shorter(free));
    }

    private static IEnumerable<Answer> Simpler(Answer answer)
    {
        if (answer.Fault is not null)
        {
            yield return answer with { Fault = null };
        }

        if (answer.Yields || answer.FailsAtDispose)
        {
            yield return answer with { Yields = false, FailsAtDispose = false };
        }

        if (answer.Chunk < int.MaxValue)
        {
            yield return answer with { Chunk = int.MaxValue };
        }
    }

    private static IEnumerable<Answer> Fewer(Answer answer) =>
        answer.Headers.Select(header => answer with { Headers = [.. answer.Headers.Where(other => !ReferenceEquals(other, header))] });

    private static IEnumerable<Answer> Shorter(Answer answer)
    {
        for (int length = answer.Body.Length; length > 0; length /= 2)
        {
            for (int start = 0; start + length <= answer.Body.Length; start += length)
            {
                yield return answer with { Body = Bytes.Replace(answer.Body, start, start + length, []) };
            }
        }
    }
}
