namespace MessagingClients.Conformance.Subjects;

/// <summary>What a caller saw of one call.</summary>
/// <param name="End">The way in which the call ended.</param>
public sealed record Observation(ObservedEnd End)
{
    /// <summary>What became of the message, in the words of the client.</summary>
    /// <value><see langword="null"/> where the client does not say.</value>
    public string? Outcome { get; init; }

    /// <summary>The status that the caller can see.</summary>
    public int? Status { get; init; }

    /// <summary>How many requests left, in the words of the client.</summary>
    /// <value><see langword="null"/> where the client does not say.</value>
    public int? Attempts { get; init; }

    /// <summary>The typed body of a success or of an error.</summary>
    public object? Typed { get; init; }

    /// <summary>The raw body as far as the caller can see it.</summary>
    public ReadOnlyMemory<byte>? Raw { get; init; }

    /// <summary>What was thrown.</summary>
    public Exception? Exception { get; init; }

    /// <summary>Why the request could not be written with the types of the client; then nothing was called.</summary>
    public string? CannotExpress { get; init; }
}
