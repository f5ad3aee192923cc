using MessagingClients.Testing.Stating;

namespace MessagingClients.Testing.Serving;

/// <summary>An answer that a test asked for, made for each operation that can give it.</summary>
internal sealed class AnswerPlan(IReadOnlyDictionary<StatedOperation, Reply> replies)
{
    public bool NeedsNoConnection => replies.Values.Any(reply => reply.Fault == ReplyFault.NoConnection);

    /// <exception cref="ArgumentException">No operation can give the answer.</exception>
    public static AnswerPlan Of(StatedApi api, FakeAnswer answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        Dictionary<StatedOperation, Reply> replies = new(ReferenceEqualityComparer.Instance);
        ArgumentException? problem = null;
        foreach (StatedOperation operation in api.Operations)
        {
            try
            {
                replies[operation] = ReplyMaker.Make(operation, answer);
            }
            catch (ArgumentException exception)
            {
                problem = exception;
            }
        }

        return replies.Count > 0 || problem is null ? new AnswerPlan(replies) : throw problem;
    }

    /// <summary>The reply of an operation; <see langword="null"/> where the answer is none of its own.</summary>
    public Reply? For(StatedOperation operation) => replies.GetValueOrDefault(operation);
}
