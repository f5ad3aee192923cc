using MessagingClients.Specs.Accepting;
using MessagingClients.Specs.Documents;
using MessagingClients.Specs.Reading;

namespace MessagingClients.Specs.Cases;

/// <summary>What came of a document.</summary>
/// <param name="Cases">The cases, in the order of the document; their ids differ.</param>
/// <param name="NotDerived">What the document suggests and is no case, each with its reason, in the order of the document.</param>
public sealed record CaseDerivation(IReadOnlyList<ContractCase> Cases, IReadOnlyList<NotDerived> NotDerived)
{
    internal static CaseDerivation Run(string provider, string spec, string? overlay, AcceptedGaps? accepted = null, IReadOnlyCollection<string>? operations = null)
    {
        SpecObject document = PublishedSpec.Read(spec);
        SpecObject corrected = CorrectedDocument.Read(spec, overlay, accepted);
        DocumentOutline outline = DocumentOutline.Of(corrected);
        CalledOperation called = new(outline, corrected, provider);
        CaseCorrections corrections = CaseCorrections.Read(
            document, corrected, overlay is null ? null : SpecReader.ReadFile(overlay));
        List<NotDerived> notDerived = [];
        ContractCase[] cases =
        [
            .. from node in OperationNode.All(document)
               let stated = Find(outline, node, provider, notDerived)
               where stated is not null && operations?.Contains(stated.Id) != false
               from sent in called.Sent(node, stated)
               let source = CaseSources.Of(document, sent.Node, sent.Operation, notDerived)
               where source is not null
               from found in Operation(source, corrections, notDerived)
               select found,
        ];
        notDerived.AddRange(ExampleFindings.Of(document, provider, CaseSchemas.Of(document, OneSided.OfNone).Check));
        return new CaseDerivation(CaseIds.Distinct(cases), [.. notDerived]);
    }

    private static OperationOutline? Find(DocumentOutline outline, OperationNode node, string provider, List<NotDerived> notDerived)
    {
        string method = node.Method.ToUpperInvariant();
        OperationOutline? operation = outline.Operations.FirstOrDefault(each => each.Path == node.Path && each.Method == method);
        if (operation is null)
        {
            notDerived.Add(new NotDerived($"{provider}/{method} {node.Path}", "The client has no such operation: the overlay or accepted.tsv leaves it out."));
        }

        return operation;
    }

    private static IEnumerable<ContractCase> Operation(CaseSource source, CaseCorrections corrections, List<NotDerived> notDerived)
    {
        ContractCase[] answers = [.. new AnswerCases(source, corrections, notDerived).Derive()];
        return
        [
            .. new RequestCases(source, corrections, notDerived).Derive(),
            .. answers,
            .. DribbleCases.Derive(answers),
            .. FaultCases.Derive(source),
            .. RepeatCases.Derive(source),
            .. EnvironmentCases.Derive(source),
        ];
    }
}
