using MessagingClients.Conformance.Running;
using MessagingClients.Conformance.Subjects;
using MessagingClients.Specs.Cases;

namespace MessagingClients.Conformance.Oracles;

/// <summary>A request that breaks the document is refused before sending, by the name of the member.</summary>
internal sealed class RefusalOracle : IOracle
{
    private const string Body = "request";

    public IEnumerable<OracleFailure> Judge(CaseExchange exchange)
    {
        bool expected = exchange.Expected.End == CaseEnd.Refuses;
        return exchange.First switch
        {
            { End: ObservedEnd.Refused } seen when !expected => [Failure("no refusal", seen)],
            { End: ObservedEnd.Refused } seen when exchange.Expected.Member is { } member && !Names(seen, member) && !IsOf(seen, exchange.Expected.Union) => [Failure(Named(exchange.Expected), seen)],
            { End: not (ObservedEnd.Refused or ObservedEnd.NotCalled) } seen when expected => [Failure($"a refusal of {exchange.Expected.Member}", seen)],
            _ => [],
        };
    }

    /// <summary>An argument has the name of the method's parameter, whose letters and digits are those of the document.</summary>
    private static bool Names(Observation seen, string member) => seen.Exception!.Message.Contains(member, StringComparison.Ordinal)
        || seen.Exception is ArgumentException { ParamName: { } argument } && PlainName.Matches(argument, member);

    /// <summary>Whether a refusal is of one place and no other: its text begins with it.</summary>
    private static bool IsOf(Observation seen, string? place) => place is not null
        && seen.Exception!.Message.StartsWith($"{Place(place)}: ", StringComparison.Ordinal);

    /// <summary>What has no name of its own has that of the argument.</summary>
    private static string Place(string place) => place is "" or ['[', ..] ? Body + place : place;

    private static string Named(CaseExpectation expected) =>
        $"a refusal that names {expected.Member}{(expected.Union is { } union ? $", or is of {Place(union)}" : "")}";

    private static OracleFailure Failure(string expected, Observation seen) =>
        new(OracleName.Refusal, expected, $"{seen.End}: {seen.Exception?.Message.ReplaceLineEndings(" ")}");
}
