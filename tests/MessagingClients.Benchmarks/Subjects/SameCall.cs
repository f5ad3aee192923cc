using MessagingClients.Benchmarks.Wire;

namespace MessagingClients.Benchmarks.Subjects;

/// <summary>Sees to it that what is compared does the same work.</summary>
internal static class SameCall
{
    /// <summary>Sends by our client and by the hand-written call, and compares what left and what was read.</summary>
    /// <param name="provider">The provider.</param>
    /// <returns>The check.</returns>
    /// <exception cref="DifferentCallException">They differ.</exception>
    public static async Task RequireAsync(Provider provider)
    {
        (SentRequest expected, string? expectedId) = await RecordAsync(provider, provider.HandWritten);
        (SentRequest found, string? foundId) = await RecordAsync(provider, provider.Ours);
        string? difference = expected.Difference(found)
            ?? (string.IsNullOrEmpty(expectedId) ? "the hand-written call reads no id"
                : expectedId != foundId ? $"expected the id {expectedId} in the answer, found {foundId ?? "none"}"
                : null);
        if (difference is not null)
        {
            throw new DifferentCallException($"{provider.Name}: our call is not the hand-written one, so that no ratio means anything: {difference}.");
        }
    }

    /// <summary>Tries whether the stock client can make the call at all.</summary>
    /// <param name="provider">The provider.</param>
    /// <returns>Why not, or <see langword="null"/> where it can.</returns>
    public static async Task<string?> StockDefectAsync(Provider provider)
    {
        try
        {
            (_, string? id) = await RecordAsync(provider, provider.Stock);
            return string.IsNullOrEmpty(id) ? "it reads no id" : null;
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            return exception.Message.ReplaceLineEndings(" ");
        }
    }

    private static async Task<(SentRequest Sent, string? Id)> RecordAsync(Provider provider, Func<HttpMessageHandler, Subject> make)
    {
        using RecordingHandler handler = new(provider.Answer);
        using Subject subject = make(handler);
        string? id = await subject.SendForIdAsync(CancellationToken.None);
        return (handler.Sent!, id);
    }
}
