using MessagingClients.Conformance.Running;

namespace MessagingClients.Conformance.Oracles;

/// <summary>Judges one side of what came of a case.</summary>
internal interface IOracle
{
    /// <summary>Finds what is wrong.</summary>
    /// <param name="exchange">What was asked, sent, served and seen.</param>
    /// <returns>The failures; none where the oracle is content or has nothing to say.</returns>
    IEnumerable<OracleFailure> Judge(CaseExchange exchange);
}
