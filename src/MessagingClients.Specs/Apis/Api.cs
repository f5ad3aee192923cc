namespace MessagingClients.Specs.Apis;

/// <summary>A document in the terms of a client: everything that OpenAPI can say in several ways is said in one.</summary>
/// <param name="Title">The title.</param>
/// <param name="Version">The version of the document.</param>
/// <param name="Servers">Where requests go.</param>
/// <param name="Security">How requests prove who sends.</param>
/// <param name="RateLimit">How many requests the provider takes, or <see langword="null"/> where it does not say.</param>
/// <param name="Operations">The operations, in the order of the document.</param>
/// <param name="Models">The types, those of requests and answers alike, in the order of the document.</param>
internal sealed record Api(
    string Title,
    string Version,
    ApiServers Servers,
    ApiSecurity Security,
    ApiRateLimit? RateLimit,
    IReadOnlyList<ApiOperation> Operations,
    IReadOnlyList<ApiModel> Models)
{
    /// <summary>The areas of the client, in the order of their first operations; none where all operations are methods of the client itself.</summary>
    public IReadOnlyList<ApiArea> Areas { get; init; } = [];

    /// <summary>What the provider sends of itself, in the order of the document.</summary>
    public IReadOnlyList<ApiPayload> Payloads { get; init; } = [];
}
