using MessagingClients.Sending;

namespace MessagingClients.Authentication;

/// <summary>What came of putting a credential into a request.</summary>
/// <param name="Identity">Whose requests the provider counts together: the key, or the client that a token was given to.</param>
/// <param name="Obstacle">Why there is no credential, so that nothing can be sent.</param>
internal readonly record struct AppliedCredential(string Identity, Obstacle? Obstacle = null);
