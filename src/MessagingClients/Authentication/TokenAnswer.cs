using MessagingClients.Sending;

namespace MessagingClients.Authentication;

/// <summary>What came of asking for a token: the token, or why there is none.</summary>
internal readonly record struct TokenAnswer(AccessToken? Token, Obstacle? Obstacle);
