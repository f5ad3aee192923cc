namespace MessagingClients.Operations;

/// <summary>The body of a request as it goes out.</summary>
/// <param name="Content">The bytes; none where there are parts.</param>
/// <param name="MediaType">The media type; <see langword="null"/> where there is no body.</param>
/// <param name="IdempotencyKey">The key by which the provider knows a repeat; <see langword="null"/> where its document has none.</param>
internal readonly record struct WrittenBody(ReadOnlyMemory<byte> Content, string? MediaType, string? IdempotencyKey)
{
    /// <summary>No body.</summary>
    public static WrittenBody None => default;

    /// <summary>What it is put together from, in this order, where it is no bytes alone.</summary>
    public IReadOnlyList<BodyPart>? Parts { get; init; }

    /// <summary>Whether it can go out but once, because a stream is read for it.</summary>
    public bool IsStream => Parts?.Any(part => part.Stream is not null) == true;

    /// <summary>How many bytes it has; <see langword="null"/> where only the end of a stream will tell.</summary>
    public long? Length => Parts is null ? Content.Length : Parts.Aggregate((long?)0, (sum, part) => sum + part.Length);
}
