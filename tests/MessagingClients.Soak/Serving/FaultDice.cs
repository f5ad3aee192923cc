namespace MessagingClients.Soak.Serving;

/// <summary>Lets things happen by their weights.</summary>
internal sealed class FaultDice
{
    private readonly IReadOnlyList<Fault> _faults;
    private readonly int _total;

    public FaultDice(params IEnumerable<Fault> faults)
    {
        _faults = [.. faults];
        _total = _faults.Sum(fault => fault.Weight);
    }

    public Fault Pick(Dice dice)
    {
        int left = dice.Below(_total);
        foreach (Fault fault in _faults)
        {
            left -= fault.Weight;
            if (left < 0)
            {
                return fault;
            }
        }

        throw new InvalidOperationException($"Expected weights that sum up to {_total}, found fewer.");
    }
}
