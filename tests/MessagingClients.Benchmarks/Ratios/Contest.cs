using MessagingClients.Benchmarks.Subjects;
using MessagingClients.Benchmarks.Wire;

namespace MessagingClients.Benchmarks.Ratios;

/// <summary>The subjects of one provider at one pace.</summary>
internal sealed class Contest : IDisposable
{
    private const int Calls = 100;

    private readonly string _name;
    private readonly InMemoryHandler _handler;
    private readonly Meter _meter;
    private readonly Subject _ours;
    private readonly Subject _handWritten;
    private readonly Subject? _stock;
    private readonly Subject[] _subjects;
    private readonly List<Round> _rounds = [];
    private int _turn;

    /// <summary>Makes the subjects.</summary>
    /// <param name="provider">The provider.</param>
    /// <param name="pace">When the handler answers.</param>
    /// <param name="withStock">Whether the stock client can make the call.</param>
    public Contest(Provider provider, Pace pace, bool withStock)
    {
        _name = pace == Pace.AtOnce ? provider.Name : $"{provider.Name}-yield";
        _handler = new InMemoryHandler(provider.Answer, pace);
        _meter = new Meter(pace, Calls);
        _ours = provider.Ours(_handler);
        _handWritten = provider.HandWritten(_handler);
        _stock = withStock ? provider.Stock(_handler) : null;
        _subjects = _stock is null ? [_ours, _handWritten] : [_ours, _stock, _handWritten];
    }

    /// <summary>What came out; at least one round was run.</summary>
    public IEnumerable<Ratio> Results => [.. Compare(_name, round => round.Ours), .. _stock is null ? [] : Compare($"{_name}-stock", round => round.Stock!.Value)];

    /// <summary>Runs a round that counts.</summary>
    /// <returns>The round.</returns>
    public async Task RunAsync() => _rounds.Add(await MeasureAsync());

    /// <summary>Runs a round that does not.</summary>
    /// <returns>The round.</returns>
    public Task WarmUpAsync() => MeasureAsync();

    /// <inheritdoc/>
    public void Dispose()
    {
        _ours.Dispose();
        _handWritten.Dispose();
        _stock?.Dispose();
        _handler.Dispose();
    }

    /// <summary>Once there and once back, and next time the other way about, so that no place in the row is an advantage.</summary>
    private async Task<Round> MeasureAsync()
    {
        Subject[] row = _turn++ % 2 == 0 ? _subjects : [.. _subjects.Reverse()];
        Dictionary<Subject, Sample> samples = [];
        foreach (Subject subject in row.Concat(row.Reverse()))
        {
            Sample sample = await _meter.MeasureAsync(subject);
            samples[subject] = samples.TryGetValue(subject, out Sample first) ? first.Least(sample) : sample;
        }

        return new Round(samples[_ours], samples[_handWritten], _stock is null ? null : samples[_stock]);
    }

    private IEnumerable<Ratio> Compare(string name, Func<Round, Sample> subject) =>
    [
        Ratio.Of($"{name} bytes", [.. _rounds.Select(round => (subject(round).Bytes, round.HandWritten.Bytes))]),
        Ratio.Of($"{name} time", [.. _rounds.Select(round => (subject(round).Nanoseconds, round.HandWritten.Nanoseconds))]),
    ];
}
