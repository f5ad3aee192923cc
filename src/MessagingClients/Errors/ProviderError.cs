namespace MessagingClients.Errors;

/// <summary>What a provider says of an error, as far as it could be found.</summary>
internal sealed class ProviderError
{
    public static ProviderError None { get; } = new();

    public string? Code { get; init; }

    public string? Message { get; init; }

    /// <summary>The id by which the provider finds the request.</summary>
    public string? Trace { get; init; }
}
