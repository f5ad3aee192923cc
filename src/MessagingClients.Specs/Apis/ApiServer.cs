namespace MessagingClients.Specs.Apis;

/// <summary>Where requests go.</summary>
/// <param name="Template">Its URL as the document states it; empty where it states none.</param>
/// <param name="Url">The URL with the defaults of its variables, or <see langword="null"/> where that is none that requests could go to.</param>
/// <param name="Variables">What can be filled into the URL.</param>
/// <param name="Description">What the document says of it.</param>
internal sealed record ApiServer(string Template, string? Url, IReadOnlyList<ApiServerVariable> Variables, string? Description);
