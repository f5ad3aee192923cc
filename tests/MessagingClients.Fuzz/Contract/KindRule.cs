namespace MessagingClients.Fuzz.Contract;

/// <summary>Whether a call ended in the way that fits what it met.</summary>
internal static class KindRule
{
    public static string? Check(Trial trial) => trial.Ending.Kind switch
    {
        EndingKind.Canceled when !trial.CallerFired => "the call says that the caller ended it, and the caller did not",
        not EndingKind.Canceled when trial.IsEndedByCaller => "the caller ended the call, and the call does not say so",
        EndingKind.Returned => Returned(trial),
        EndingKind.TypedError => TypedError(trial),
        EndingKind.Error => Error(trial),
        _ => null,
    };

    private static string? Returned(Trial trial)
    {
        if (trial.Answered is not { IsWhole: true, IsSuccess: true, Answer: { } answer })
        {
            return "the call returned, and no whole success had come";
        }

        return answer.Body.Length == 0 || trial.Provider.DocumentsNoBody(answer.Status) || JsonRule.IsReadable(answer.Body)
            ? null
            : "the call returned, and the body is no JSON";
    }

    private static string? TypedError(Trial trial) =>
        trial.Answered is { IsWhole: true, IsSuccess: false } answered && trial.Provider.DocumentsBody(answered.Answer.Status)
            ? null
            : "the call tells of a documented error, and no whole one had come";

    /// <summary>Once the deadline has passed, an answer that comes all the same may be thrown away.</summary>
    private static string? Error(Trial trial) =>
        trial is { CallerFired: false, DeadlinePassed: false, Answered: { IsWhole: true, Answer.IsShown: true } answered }
            && (answered.IsSuccess || trial.Provider.DocumentsBody(answered.Answer.Status))
            ? "the document shows this very answer, and the call could not read it"
            : null;
}
