namespace MessagingClients.Specs.Cases;

/// <summary>The same answers once more, one byte at a time: of a long one the beginning and the end, in which its limits lie.</summary>
internal static class DribbleCases
{
    private const int Small = 4096;
    private const int Slice = 512;

    public static IEnumerable<ContractCase> Derive(IEnumerable<ContractCase> answers) => answers.Select(Dribbled);

    private static ContractCase Dribbled(ContractCase answer)
    {
        ServedAnswer served = (ServedAnswer)answer.Answer;
        string prefix = $"{answer.Operation.Provider}/{answer.Operation.Name}/";
        return answer with
        {
            Id = $"{prefix}dribble/{answer.Id[prefix.Length..]}",
            Area = CaseArea.Dribble,
            Answer = new ScriptedAnswer([new WireStep(WireStepKind.Hear), .. Steps(served.ToBytes())]) { Body = served.Body ?? ReadOnlyMemory<byte>.Empty },
        };
    }

    private static WireStep[] Steps(byte[] bytes) => bytes.Length < Small
        ? [new WireStep(WireStepKind.Dribble, bytes)]
        :
        [
            new WireStep(WireStepKind.Dribble, bytes.AsMemory(0, Slice)),
            new WireStep(WireStepKind.Send, bytes.AsMemory(Slice, bytes.Length - (2 * Slice))),
            new WireStep(WireStepKind.Dribble, bytes.AsMemory(bytes.Length - Slice)),
        ];
}
