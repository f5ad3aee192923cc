using System.Globalization;
using MessagingClients.Conformance.Judging;
using MessagingClients.Conformance.Oracles;
using MessagingClients.Conformance.Running;
using MessagingClients.Specs.Cases;

namespace MessagingClients.Conformance.Against;

/// <summary>What a server does other than its document says.</summary>
internal static class Drift
{
    private const string NoJson = "is not JSON";

    /// <summary>Says what the judge finds wrong with an answer, without a word of it: it may hold what is nobody's business.</summary>
    public static IReadOnlyList<OracleFailure> Of(IReadOnlyList<Finding> findings, ServedAnswer answer) =>
        [.. findings.Select(finding => Failure($"{finding.Where} {Message(finding)} ({Summary(answer)})"))];

    /// <summary>Says that there was no answer.</summary>
    public static OracleFailure None(HttpRequestException exception) => Failure($"no answer: {exception.HttpRequestError}");

    // A parser quotes what it stumbles over.
    private static string Message(Finding finding) => finding.Message.StartsWith(NoJson, StringComparison.Ordinal) ? NoJson : finding.Message;

    private static OracleFailure Failure(string found) => new(OracleName.ServerDrift, "an answer that the document states", found);

    private static string Summary(ServedAnswer answer) => string.Create(
        CultureInfo.InvariantCulture, $"it answered {answer.Status} with {answer.Body?.Length ?? 0} bytes of {answer.MediaType ?? "no type"}");
}
