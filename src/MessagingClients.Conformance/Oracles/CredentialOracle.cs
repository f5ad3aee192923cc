using MessagingClients.Conformance.Running;
using MessagingClients.Conformance.WireMock;

namespace MessagingClients.Conformance.Oracles;

/// <summary>Each request carries the credential of its own client, where its operation asks for one.</summary>
internal sealed class CredentialOracle : IOracle
{
    public IEnumerable<OracleFailure> Judge(CaseExchange exchange) => exchange.Case.Operation.Credentials.Count == 0 ? [] : exchange.Requests
        .Where(request => request.IsWhole && !Parts(request).Any(CredentialForms.Of(exchange.Credential).Contains))
        .Select(_ => new OracleFailure(OracleName.WireCredential, "the credential of the client in a header, the query or a cookie", "none of them holds it"))
        .Take(1);

    private static IEnumerable<string> Parts(RecordedRequest request) =>
        request.Headers.SelectMany(header => header.Value.Split(' ', ';', '=')).Concat(request.Headers.SelectMany(header => header.Value.Split(' ')))
            .Concat(request.Target.Split('?', '&').SelectMany(pair => pair.Split('=')));
}
