using MessagingClients.Conformance.Running;

namespace MessagingClients.Conformance.Oracles;

/// <summary>Each request carries the credential of its own client.</summary>
internal sealed class CredentialOracle : IOracle
{
    public IEnumerable<OracleFailure> Judge(CaseExchange exchange) => exchange.Requests
        .Where(request => request.IsWhole && !request.Headers.Any(header => header.Value.Split(' ').Contains(exchange.Credential)))
        .Select(_ => new OracleFailure(OracleName.WireCredential, "the credential of the client in a header", "none of the headers holds it"))
        .Take(1);
}
