namespace MessagingClients.Conformance.Running;

/// <summary>What one oracle found wrong.</summary>
/// <param name="Oracle">The name of the oracle.</param>
/// <param name="Expected">What was expected.</param>
/// <param name="Found">What was found instead.</param>
public sealed record OracleFailure(string Oracle, string Expected, string Found);
