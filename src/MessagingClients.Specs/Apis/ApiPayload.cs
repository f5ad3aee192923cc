namespace MessagingClients.Specs.Apis;

/// <summary>What the provider sends of itself.</summary>
/// <param name="Name">Its name in C#.</param>
/// <param name="Source">The webhook or the callback that sends it, for people.</param>
/// <param name="Description">What the document says of it.</param>
/// <param name="Content">What it holds.</param>
internal sealed record ApiPayload(string Name, string Source, string? Description, ApiContent Content);
