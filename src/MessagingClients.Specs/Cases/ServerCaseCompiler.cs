using MessagingClients.Specs.Accepting;
using MessagingClients.Specs.Diagnostics;
using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Cases;

/// <summary>Derives from a document what can be asked of the provider itself: each request that the document shows, once.</summary>
public static class ServerCaseCompiler
{
    /// <summary>Derives the cases of a document.</summary>
    /// <param name="provider">The name of the provider, such as <c>clerk</c>.</param>
    /// <param name="spec">The file with the document as published.</param>
    /// <param name="overlay">The file with the overlay, or <see langword="null"/> for none.</param>
    /// <param name="accepted">What the client is made without, or <see langword="null"/> for nothing.</param>
    /// <returns>The cases in the order that the overlay asks for, else in that of the document. No two make the same request.</returns>
    /// <exception cref="SpecException">The document or the overlay cannot be used.</exception>
    public static IReadOnlyList<ServerCase> Derive(string provider, string spec, string? overlay, AcceptedGaps? accepted = null) =>
        Choose(CaseCompiler.Derive(provider, spec, overlay, accepted), spec, overlay, accepted);

    /// <summary>Chooses of the cases of a document.</summary>
    /// <param name="all">All of its cases.</param>
    /// <param name="spec">The file with the document as published.</param>
    /// <param name="overlay">The file with the overlay, or <see langword="null"/> for none.</param>
    /// <param name="accepted">What the client is made without, or <see langword="null"/> for nothing.</param>
    /// <returns>The same as <see cref="Derive"/>.</returns>
    /// <exception cref="SpecException">The document or the overlay cannot be used.</exception>
    public static IReadOnlyList<ServerCase> Choose(IReadOnlyList<ContractCase> all, string spec, string? overlay, AcceptedGaps? accepted = null)
    {
        Dictionary<(string, string), ServerPlace> places = OperationNode.All(CorrectedDocument.Read(spec, overlay, accepted))
            .ToDictionary(node => (node.Method.ToUpperInvariant(), node.Path), ServerPlace.Of);
        ILookup<(string, string, string?), ContractCase> byOperation = all.ToLookup(Called);
        return
        [
            .. from each in all.Where(IsAsked).DistinctBy(Said)
               let place = places[(each.Operation.Method, each.Operation.PathTemplate)]
               orderby place.Order
               select new ServerCase(Once(each), place.Needs, place.LeftOut, Sends(byOperation[Called(each)])) { Unwritable = place.Unwritable },
        ];
    }

    private static (string, string, string?) Called(ContractCase each) => (each.Operation.Method, each.Operation.PathTemplate, each.Operation.RequestMediaType);

    // A case that a client refuses reaches no server.
    private static bool IsAsked(ContractCase each) => each is { IsPlain: true, Request: { IsValid: true, AreParametersValid: true }, Expectation.End: not CaseEnd.Refuses };

    private static string Said(ContractCase each) => string.Join('\n',
    [
        each.Operation.Method,
        each.Operation.PathTemplate,
        each.Operation.RequestMediaType ?? "",
        each.Request.Body,
        .. each.Request.PathParameters.Select(parameter => $"{parameter.Key}={parameter.Value}"),
        .. each.Request.Parameters.Select(parameter => $"{parameter.Place} {parameter.Name}={parameter.Json}"),
    ]);

    private static ContractCase Once(ContractCase each) => each with { Environment = each.Environment with { CallAgain = false } };

    private static Dictionary<int, int> Sends(IEnumerable<ContractCase> ofOperation) => ofOperation
        .Where(each => each.Answer is ServedAnswer)
        .GroupBy(each => ((ServedAnswer)each.Answer).Status)
        .ToDictionary(each => each.Key, each => each.Max(one => one.Expectation.MaxSends));
}
