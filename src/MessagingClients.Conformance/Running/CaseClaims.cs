using System.Collections.Concurrent;
using System.Text;
using MessagingClients.Conformance.Judging;
using MessagingClients.Conformance.WireMock;
using MessagingClients.Specs.Cases;

namespace MessagingClients.Conformance.Running;

/// <summary>
/// Holds what a case claims against the judge, before anything is called: a request that claims to be valid is, one that claims
/// to break the document does, and an answer that claims to be documented is.
/// </summary>
internal sealed class CaseClaims(Judge judge, IReadOnlyDictionary<string, string> documents)
{
    // A case claims the same for every subject.
    private readonly ConcurrentDictionary<string, Task<string?>> _asked = [];

    /// <summary>Finds a claim that does not hold.</summary>
    /// <returns>What the judge says; <see langword="null"/> where every claim holds.</returns>
    public Task<string?> FindWrongAsync(ContractCase each) => _asked.GetOrAdd(each.Id, _ => AskAsync(each));

    private async Task<string?> AskAsync(ContractCase each) =>
        await RequestAsync(each).ConfigureAwait(false) ?? await ParametersAsync(each).ConfigureAwait(false) ?? await AnswerAsync(each).ConfigureAwait(false);

    private async Task<string?> RequestAsync(ContractCase each)
    {
        IReadOnlyList<Finding> findings = await FindingsAsync(each).ConfigureAwait(false);
        Finding[] body = [.. findings.Where(finding => finding.Where.StartsWith("body", StringComparison.Ordinal))];
        return (each.Request.IsValid, body) switch
        {
            (true, [var first, ..]) => $"The case claims that its request is valid, and the judge finds: {first.Where} {first.Message}.",
            (false, []) => "The case claims that its request breaks the document, and the judge finds nothing.",
            _ => null,
        };
    }

    /// <summary>A body that is no JSON is judged by its value: the client is to find out how it is written.</summary>
    private Task<IReadOnlyList<Finding>> FindingsAsync(ContractCase each)
    {
        string document = documents[each.Operation.Provider];
        if (!each.Operation.HasJsonBody)
        {
            return judge.JudgeBodyAsync(document, each.Operation, each.Request.Body);
        }

        string target = each.Operation.PathTemplate.Replace("{", "", StringComparison.Ordinal).Replace("}", "", StringComparison.Ordinal);
        KeyValuePair<string, string>[] headers = [new("Content-Type", each.Operation.RequestMediaType ?? "")];
        RecordedRequest request = new(DateTimeOffset.UnixEpoch, each.Operation.Method, target, headers, Encoding.UTF8.GetBytes(each.Request.Body), Matched: true);
        return judge.JudgeRequestAsync(document, "", request);
    }

    private async Task<string?> ParametersAsync(ContractCase each)
    {
        if (each.Request.Parameters.Count == 0)
        {
            return null;
        }

        IReadOnlyList<Finding> findings = await judge.JudgeParametersAsync(
            documents[each.Operation.Provider], each.Operation.Method, each.Operation.PathTemplate, each.Request.Parameters).ConfigureAwait(false);
        return (each.Request.AreParametersValid, findings) switch
        {
            (true, [var first, ..]) => $"The case claims that its parameters are valid, and the judge finds: {first.Where} {first.Message}.",
            (false, []) => "The case claims that its parameters break the document, and the judge finds nothing.",
            _ => null,
        };
    }

    private async Task<string?> AnswerAsync(ContractCase each)
    {
        if (each.Answer is not ServedAnswer { IsDocumented: true } served)
        {
            return null;
        }

        IReadOnlyList<Finding> findings = await judge.JudgeResponseAsync(documents[each.Operation.Provider], each.Operation, served).ConfigureAwait(false);
        return findings is [var first, ..] ? $"The case claims that its answer is documented, and the judge finds: {first.Where} {first.Message}." : null;
    }
}
