namespace MessagingClients.Authentication;

/// <summary>Why a credential could not be had, so that nothing was sent.</summary>
/// <param name="Message">A sentence that names the endpoint and holds nothing private.</param>
/// <param name="StatusCode">The status that the token endpoint answered with, or <see langword="null"/>.</param>
/// <param name="RawBody">What it answered.</param>
/// <param name="Cause">What the transport threw, where it did.</param>
internal sealed record CredentialFailure(string Message, int? StatusCode, byte[] RawBody, Exception? Cause);
