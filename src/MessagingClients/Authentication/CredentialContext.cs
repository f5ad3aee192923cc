namespace MessagingClients.Authentication;

/// <summary>What a credential may use to prepare itself, within the deadline of the call.</summary>
internal readonly record struct CredentialContext(HttpMessageInvoker Invoker, TimeProvider Time, CancellationToken CancellationToken)
{
    /// <summary>What the operation asks for, where it is not what most do.</summary>
    public CredentialDemand? Demand { get; init; }
}
