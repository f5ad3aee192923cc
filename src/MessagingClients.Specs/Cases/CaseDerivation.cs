using MessagingClients.Specs.Documents;
using MessagingClients.Specs.Reading;

namespace MessagingClients.Specs.Cases;

/// <summary>What came of a document.</summary>
/// <param name="Cases">The cases.</param>
/// <param name="NotDerived">What is no case, and why.</param>
internal sealed record CaseDerivation(IReadOnlyList<ContractCase> Cases, IReadOnlyList<NotDerived> NotDerived)
{
    public static CaseDerivation Run(string provider, string spec, string? overlay)
    {
        SpecObject document = PublishedSpec.Read(spec);
        DocumentOutline outline = DocumentOutline.Read(spec, overlay);
        CaseCorrections corrections = CaseCorrections.Read(
            document, CorrectedDocument.Read(spec, overlay), overlay is null ? null : SpecReader.ReadFile(overlay));
        List<NotDerived> notDerived = [];
        ContractCase[] cases =
        [
            .. from node in OperationNode.All(document)
               let name = outline.Operations.FirstOrDefault(each => each.Path == node.Path && each.Method.Equals(node.Method, StringComparison.OrdinalIgnoreCase))?.Id
               where name is not null
               let source = CaseSources.Of(document, node, provider, name, notDerived)
               where source is not null
               from found in Operation(source, corrections, notDerived)
               select found,
        ];
        notDerived.AddRange(ExampleFindings.Of(document, provider, CaseSchemas.Of(document, OneSided.OfNone).Check));
        return new CaseDerivation(CaseIds.Distinct(cases), [.. notDerived]);
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
