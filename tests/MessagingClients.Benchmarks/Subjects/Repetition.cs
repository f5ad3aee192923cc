namespace MessagingClients.Benchmarks.Subjects;

/// <summary>Calls one after the other.</summary>
internal static class Repetition
{
    // A caller's token can be cancelled: that of a web request is such a one.
    private static readonly CancellationTokenSource Caller = new();

    /// <summary>Sends a number of messages, each after the answer to the one before.</summary>
    /// <param name="subject">How they are sent.</param>
    /// <param name="calls">How many.</param>
    /// <returns>The last answer.</returns>
    public static async Task RunAsync(Subject subject, int calls)
    {
        for (int call = 0; call < calls; call++)
        {
            await subject.SendAsync(Caller.Token).ConfigureAwait(false);
        }
    }
}
