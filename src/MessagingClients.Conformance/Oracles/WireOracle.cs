using MessagingClients.Conformance.Judging;
using MessagingClients.Conformance.Running;

namespace MessagingClients.Conformance.Oracles;

/// <summary>What leaves is valid by the document as published; the judge has found out whether it is.</summary>
internal sealed class WireOracle : IOracle
{
    public IEnumerable<OracleFailure> Judge(CaseExchange exchange) =>
        exchange.Findings.Select(finding => new OracleFailure(Name(finding), "a request that satisfies the document", $"{finding.Where} {finding.Message}"));

    private static string Name(Finding finding) => finding.Where.Split('/') switch
    {
        ["body", ..] => OracleName.WireBody,
        ["header", "Content-Type" or "Accept", ..] => OracleName.WireMediaType,
        ["header", ..] => OracleName.WireCredential,
        _ => OracleName.WireTarget,
    };
}
