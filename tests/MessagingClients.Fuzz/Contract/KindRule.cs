namespace MessagingClients.Fuzz.Contract;

/// <summary>Whether a call ended in the way that fits what it met.</summary>
internal static class KindRule
{
    public static string? Check(Trial trial) => trial.Ending.Kind switch
    {
        EndingKind.Canceled when !trial.Observed.CallerFired => "the call says that the caller ended it, and the caller did not",
        not EndingKind.Canceled when trial.Observed is { CallerFired: true, Failed: true } => "the caller ended the call, and the call does not say so",
        EndingKind.Returned => Returned(trial),
        EndingKind.TypedError => TypedError(trial),
        EndingKind.Error => Error(trial),
        _ => null,
    };

    private static string? Returned(Trial trial)
    {
        if (!trial.IsWhole || !trial.IsSuccess)
        {
            return "the call returned, and no whole success had come";
        }

        return trial.Answer.Body.Length == 0 || trial.Provider.DocumentsNoBody(trial.Answer.Status) || JsonRule.IsReadable(trial.Answer.Body)
            ? null
            : "the call returned, and the body is no JSON";
    }

    private static string? TypedError(Trial trial) => trial.IsWhole && !trial.IsSuccess && trial.Provider.DocumentsBody(trial.Answer.Status)
        ? null
        : "the call tells of a documented error, and no whole one had come";

    /// <summary>Once the deadline has passed, an answer that comes all the same may be thrown away.</summary>
    private static string? Error(Trial trial) =>
        trial is { IsWhole: true, Answer.IsShown: true, Observed: { CallerFired: false, DeadlinePassed: false } }
            && (trial.IsSuccess || trial.Provider.DocumentsBody(trial.Answer.Status))
            ? "the document shows this very answer, and the call could not read it"
            : null;
}
