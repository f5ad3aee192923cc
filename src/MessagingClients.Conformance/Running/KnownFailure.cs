namespace MessagingClients.Conformance.Running;

/// <summary>Cases that are known to fail, and why.</summary>
/// <param name="Cases">The cases.</param>
/// <param name="Reason">The reason.</param>
public sealed record KnownFailure(CaseGlob Cases, string Reason);
