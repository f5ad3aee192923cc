using MessagingClients.Conformance.Running;
using MessagingClients.Conformance.Subjects;
using MessagingClients.Specs.Cases;

namespace MessagingClients.Conformance.Oracles;

/// <summary>Of an answer that cannot be read the caller still has the bytes.</summary>
internal sealed class RawBodyOracle : IOracle
{
    private const int Kept = 64 * 1024;

    public IEnumerable<OracleFailure> Judge(CaseExchange exchange)
    {
        if (!exchange.Expected.RawBody || exchange.First.End != ObservedEnd.Threw || Body(exchange.Case.Answer) is not { } body)
        {
            return [];
        }

        ReadOnlySpan<byte> expected = body.Span[..Math.Min(Kept, body.Length)];
        return exchange.First.Raw is { } raw && raw.Span.StartsWith(expected)
            ? []
            : [new OracleFailure(OracleName.RawBody, $"the {expected.Length} bytes that were served", exchange.First.Raw is { } found ? $"{found.Length} bytes that differ" : "none")];
    }

    private static ReadOnlyMemory<byte>? Body(CaseAnswer answer) => answer switch
    {
        ServedAnswer served => served.Body,
        ScriptedAnswer script => script.Body,
        AnswerSequence sequence => sequence.Answers[^1].Body,
        _ => null,
    };
}
