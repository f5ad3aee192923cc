namespace MessagingClients.Specs.Apis;

/// <summary>The servers of a document.</summary>
/// <param name="Main">The one that requests go to.</param>
/// <param name="Listed">All that the document lists for its operations in general.</param>
/// <param name="Own">Those that only some operations go to, by the options that hold their URLs.</param>
internal sealed record ApiServers(ApiServer Main, IReadOnlyList<ApiServer> Listed, IReadOnlyList<KeyValuePair<string, ApiServer>> Own);
