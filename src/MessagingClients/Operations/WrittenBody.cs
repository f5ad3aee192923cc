namespace MessagingClients.Operations;

/// <summary>The body of a request as it goes out.</summary>
/// <param name="Content">The bytes.</param>
/// <param name="MediaType">The media type; <see langword="null"/> where the document states no body.</param>
/// <param name="IdempotencyKey">The key by which the provider knows a repeat; <see langword="null"/> where its document has none.</param>
internal readonly record struct WrittenBody(ReadOnlyMemory<byte> Content, string? MediaType, string? IdempotencyKey)
{
    /// <summary>No body.</summary>
    public static WrittenBody None => default;
}
