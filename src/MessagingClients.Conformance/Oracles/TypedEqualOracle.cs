using System.Text.Json;
using MessagingClients.Conformance.Running;
using MessagingClients.Conformance.Subjects;
using MessagingClients.Conformance.Typed;
using MessagingClients.Specs.Cases;

namespace MessagingClients.Conformance.Oracles;

/// <summary>The typed body, of a success as of an error, is what was served.</summary>
internal sealed class TypedEqualOracle : IOracle
{
    public IEnumerable<OracleFailure> Judge(CaseExchange exchange) =>
        exchange.Expected.TypedEqual && exchange.First.End is ObservedEnd.Returned or ObservedEnd.Threw && Served(exchange.Case.Answer) is { } served
            ? Differences(served, exchange.First.Typed).Select(difference => new OracleFailure(OracleName.TypedEqual, "the body that was served", difference))
            : [];

    private static IReadOnlyList<string> Differences(ReadOnlyMemory<byte> served, object? typed)
    {
        using JsonDocument document = served.IsEmpty ? JsonDocument.Parse("null") : JsonDocument.Parse(served);
        return TypedComparison.Differences(document.RootElement, typed);
    }

    private static ReadOnlyMemory<byte>? Served(CaseAnswer answer) => answer switch
    {
        ServedAnswer served => served.Body ?? ReadOnlyMemory<byte>.Empty,
        ScriptedAnswer script => HttpBytes.Body(script),
        _ => null,
    };
}
