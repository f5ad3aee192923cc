using System.Text.Json;
using MessagingClients.Conformance.Running;
using MessagingClients.Conformance.Subjects;
using MessagingClients.Conformance.WireMock;

namespace MessagingClients.Conformance.Oracles;

/// <summary>The body that left says what the caller asked for: no member more, none less, none changed.</summary>
internal sealed class WireEqualOracle : IOracle
{
    public IEnumerable<OracleFailure> Judge(CaseExchange exchange)
    {
        if (exchange.Case.Request is { IsValid: true, AreParametersValid: true } && exchange.First is { End: ObservedEnd.NotCalled, CannotExpress: var reason })
        {
            return [new OracleFailure(OracleName.WireEqual, "types that can write every request of the document", reason ?? "no reason")];
        }

        return exchange.Requests.Where(request => request.IsWhole && !Says(request, exchange))
            .Select(_ => new OracleFailure(OracleName.WireEqual, "the members that the caller set, and their values", "others"))
            .Take(1);
    }

    private static bool Says(RecordedRequest request, CaseExchange exchange)
    {
        if (exchange.Case.Request.Body.Length > 0 && !exchange.Case.Operation.HasJsonBody)
        {
            // The judge has read it, and held it against what the caller asked for.
            return true;
        }

        if (exchange.Case.Request.Body.Length == 0 || request.Body.IsEmpty)
        {
            return exchange.Case.Request.Body.Length == request.Body.Length;
        }

        using JsonDocument asked = JsonDocument.Parse(exchange.Case.Request.Body);
        try
        {
            using JsonDocument sent = JsonDocument.Parse(request.Body);
            return new SentJson(exchange.Case.Request.Instants).Says(sent.RootElement, asked.RootElement);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or ArgumentException)
        {
            // Neither a lone surrogate nor a member that stands twice can be compared; what was asked for has no second form.
            return false;
        }
    }
}
