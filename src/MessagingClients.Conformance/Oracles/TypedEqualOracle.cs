using System.Text;
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
            ? Differences(exchange, served).Select(difference => new OracleFailure(OracleName.TypedEqual, "the body that was served", difference))
            : [];

    private static IReadOnlyList<string> Differences(CaseExchange exchange, ReadOnlyMemory<byte> served) => exchange.Expected.Body switch
    {
        CaseBody.Text => exchange.First.Typed is string text && text == PlainText.Decode(served, exchange.Case.Answer) ? [] : ["the text differs from what was served"],
        CaseBody.Bytes => exchange.First.Typed is byte[] bytes && served.Span.SequenceEqual(bytes) ? [] : ["the bytes differ from what was served"],
        CaseBody.Events or CaseBody.TextEvents => EventDifferences(exchange, served),
        _ => Differences(served, exchange.First.Typed),
    };

    private static IReadOnlyList<string> EventDifferences(CaseExchange exchange, ReadOnlyMemory<byte> served)
    {
        bool isJson = exchange.Expected.Body == CaseBody.Events;
        IReadOnlyList<(string Type, string Data)> expected = EventLines.Read(served, endsWithDone: isJson);
        return exchange.First.Typed is not IReadOnlyList<ObservedEvent> events ? ["no events were read"]
            : events.Count != expected.Count ? [$"served {expected.Count} events, found {events.Count}"]
            : [.. expected.Zip(events).SelectMany((pair, index) => Differences(pair.First, pair.Second, isJson).Select(difference => $"event {index}: {difference}"))];
    }

    private static IReadOnlyList<string> Differences((string Type, string Data) served, ObservedEvent read, bool isJson) =>
        served.Type != read.Type ? ["the type differs from what was served"]
        : isJson ? Differences(Encoding.UTF8.GetBytes(served.Data), read.Data)
        : read.Data is string text && text == served.Data ? [] : ["the text differs from what was served"];

    private static IReadOnlyList<string> Differences(ReadOnlyMemory<byte> served, object? typed)
    {
        try
        {
            using JsonDocument document = served.IsEmpty ? JsonDocument.Parse("null") : JsonDocument.Parse(WithoutMark(served));
            return TypedComparison.Differences(document.RootElement, typed);
        }
        catch (JsonException exception)
        {
            return [$"a body that is no JSON: {exception.Message}"];
        }
    }

    // RFC 8259, section 8.1: a reader may pass over a byte order mark.
    private static ReadOnlyMemory<byte> WithoutMark(ReadOnlyMemory<byte> served) =>
        served.Span.StartsWith(Encoding.UTF8.Preamble) ? served[Encoding.UTF8.Preamble.Length..] : served;

    private static ReadOnlyMemory<byte>? Served(CaseAnswer answer) => answer switch
    {
        ServedAnswer served => served.Body ?? ReadOnlyMemory<byte>.Empty,
        ScriptedAnswer script => script.Body,
        AnswerSequence sequence => sequence.Answers[^1].Body,
        _ => null,
    };
}
