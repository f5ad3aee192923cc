namespace MessagingClients.Authentication;

/// <summary>What a credential may use to prepare itself, within the deadline of the call.</summary>
internal readonly record struct CredentialContext(HttpMessageInvoker Invoker, TimeProvider Time, CancellationToken CancellationToken);
