namespace MessagingClients.Conformance.Subjects.Calling;

/// <summary>Reads a body that a client leaves to its caller, as a caller does: to the end, and then lets it go.</summary>
internal static class StreamedBody
{
    /// <summary>Reads to the end.</summary>
    /// <param name="body">What the client returned.</param>
    /// <param name="target">Where the bytes go, as far as they come.</param>
    /// <param name="cancellationToken">The caller's token.</param>
    public static async Task<byte[]> ReadAsync(Stream body, MemoryStream target, CancellationToken cancellationToken)
    {
        await using (body.ConfigureAwait(false))
        {
            byte[] buffer = new byte[8192];
            int read;
            while ((read = await body.ReadAsync(buffer, cancellationToken).ConfigureAwait(false)) > 0)
            {
                await target.WriteAsync(buffer.AsMemory(0, read), CancellationToken.None).ConfigureAwait(false);
            }

            return target.ToArray();
        }
    }
}
