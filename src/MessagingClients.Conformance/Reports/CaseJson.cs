using System.Text.Json.Nodes;
using MessagingClients.Conformance.Running;
using MessagingClients.Specs.Cases;

namespace MessagingClients.Conformance.Reports;

/// <summary>A case and what came of it with each subject, as JSON.</summary>
internal static class CaseJson
{
    public static JsonObject Of(ContractCase contractCase, IEnumerable<Verdict> verdicts) => new()
    {
        ["id"] = ReportJson.Text(contractCase.Id),
        ["provider"] = contractCase.Operation.Provider,
        ["operation"] = contractCase.Operation.Name,
        ["area"] = ReportJson.Name(contractCase.Area),
        ["method"] = contractCase.Operation.Method,
        ["path"] = contractCase.Operation.PathTemplate,
        ["narrowed"] = ReportJson.Text(contractCase.Narrowed),
        ["request"] = ReportJson.Text(contractCase.Request.Body),
        ["parameters"] = ReportJson.Array(
            contractCase.Request.PathParameters.Select(pair => $"{pair.Key} = {pair.Value}")
                .Concat(contractCase.Request.Parameters.Select(parameter => $"{parameter.Place} {parameter.Name} = {parameter.Json}")),
            line => ReportJson.Text(line)),
        ["answer"] = AnswerJson.Of(contractCase.Answer),
        ["expectation"] = Expectation(contractCase.Expectation),
        ["environment"] = ReportJson.Array(EnvironmentText.Of(contractCase.Environment), line => line),
        ["verdicts"] = ReportJson.Array(verdicts, VerdictJson.Of),
    };

    private static JsonObject Expectation(CaseExpectation expectation) => new()
    {
        ["end"] = ReportJson.Name(expectation.End),
        ["outcome"] = expectation.Outcome.ToString(),
        ["status"] = expectation.Status,
        ["member"] = ReportJson.Text(expectation.Member),
        ["maxSends"] = expectation.MaxSends,
    };
}
