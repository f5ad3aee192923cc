using MessagingClients.Conformance.Judging;
using MessagingClients.Conformance.Running;
using MessagingClients.Specs.Cases;

namespace MessagingClients.Conformance.Oracles;

/// <summary>What leaves is valid by the document as published; the judge has found out whether it is.</summary>
internal sealed class WireOracle : IOracle
{
    public IEnumerable<OracleFailure> Judge(CaseExchange exchange) =>
    [
        .. exchange.Findings.Select(finding => new OracleFailure(Name(finding, exchange.Case.Request), "a request that satisfies the document", $"{finding.Where} {finding.Message}")),
        .. SentMediaType.Judge(exchange),
    ];

    private static string Name(Finding finding, CaseRequest request) => finding.Where.Split('/') switch
    {
        ["header", var name, ..] when request.Parameters.Any(parameter => parameter.Place == "header" && parameter.Name == name) => OracleName.WireTarget,
        ["body", ..] => OracleName.WireBody,
        ["header", "Content-Type" or "Accept", ..] => OracleName.WireMediaType,
        ["header", ..] => OracleName.WireCredential,
        _ => OracleName.WireTarget,
    };
}
