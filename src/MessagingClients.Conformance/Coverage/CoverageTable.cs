using System.Globalization;
using MessagingClients.Specs.Cases;
using MessagingClients.Specs.Diagnostics;

namespace MessagingClients.Conformance.Coverage;

/// <summary>Holds what a document states against the cases that were derived from it: nothing is covered by silence.</summary>
public static class CoverageTable
{
    /// <summary>Counts the cases of everything that a document states.</summary>
    /// <param name="provider">The name of the provider.</param>
    /// <param name="spec">The file with the document as published.</param>
    /// <param name="cases">The cases of the document.</param>
    /// <param name="notDerived">What the document suggests and is no case.</param>
    /// <returns>
    /// One row for each exchange, for each keyword of a schema, and for each case that could not be derived, in the order of the
    /// document.
    /// </returns>
    /// <exception cref="SpecException">The document cannot be used.</exception>
    public static IReadOnlyList<CoverageRow> Of(
        string provider, string spec, IReadOnlyList<ContractCase> cases, IReadOnlyList<NotDerived> notDerived)
    {
        DocumentStatements statements = DocumentStatements.Read(spec);
        return
        [
            .. statements.Exchanges.Select(exchange => Row(provider, exchange, cases)),
            .. statements.Keywords.GroupBy(keyword => keyword.Place).Select(keyword => Row(provider, keyword, cases)),
            .. notDerived.Select(none => new CoverageRow(provider, "not derived", none.Id, 0, none.Reason)),
        ];
    }

    private static CoverageRow Row(string provider, StatedExchange exchange, IReadOnlyList<ContractCase> cases)
    {
        int count = exchange.IsFirst ? cases.Count(each => Tries(each, exchange)) : 0;
        string subject = $"{exchange.Method} {exchange.PathTemplate}, {exchange.RequestMediaType ?? "no body"}, {exchange.Status}, {exchange.AnswerMediaType ?? "no body"}";
        return new CoverageRow(provider, "exchange", subject, count, count > 0 ? null : Reason(exchange));
    }

    private static bool Tries(ContractCase each, StatedExchange exchange) =>
        each.Operation.Method == exchange.Method
        && each.Operation.PathTemplate == exchange.PathTemplate
        && each.Operation.RequestMediaType == exchange.SentAs
        && each.Expectation.Status is { } status
        && (IsDefault(each, exchange) || Covers(exchange.Status, status.ToString(CultureInfo.InvariantCulture)));

    private static bool Covers(string stated, string status) =>
        stated == status || (stated is [var digit, 'X', 'X'] && status.Length == 3 && status[0] == digit);

    private static bool IsDefault(ContractCase each, StatedExchange exchange) =>
        exchange.Status == "default" && each.Id.StartsWith($"{each.Operation.Provider}/{each.Operation.Name}/default/", StringComparison.Ordinal);

    private static string Reason(StatedExchange exchange) => exchange switch
    {
        { IsFirst: false } => "A client sends one media type of a body, further ones where their schema differs, and asks for one: JSON where there is any.",
        { Status: "default" } => "No case was derived: every status has an answer of its own, or no body was found that satisfies the schema.",
        _ => "No case was derived: no body was found that satisfies the schema, or the media type is not JSON.",
    };

    private static CoverageRow Row(string provider, IGrouping<string, StatedKeyword> keyword, IReadOnlyList<ContractCase> cases)
    {
        int count = cases.Count(each => each.Area is CaseArea.Request or CaseArea.Answer && keyword.Any(place => place.IsTriedBy(each)));
        return new CoverageRow(provider, "keyword", keyword.Key, count, count > 0 ? null : "No case varies the place that it is about.");
    }
}
