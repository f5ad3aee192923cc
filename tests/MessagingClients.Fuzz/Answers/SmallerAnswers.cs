namespace MessagingClients.Fuzz.Answers;

/// <summary>Makes an answer smaller, one step at a time, to show what a violation needs and no more.</summary>
internal static class SmallerAnswers
{
    public static IEnumerable<Answer> Of(Answer answer)
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
