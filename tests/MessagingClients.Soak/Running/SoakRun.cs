using System.Diagnostics;
using MessagingClients.Soak.Calls;
using MessagingClients.Soak.Journal;
using MessagingClients.Soak.Rules;

namespace MessagingClients.Soak.Running;

/// <summary>Makes calls for a time, and judges each when its story is over.</summary>
internal sealed class SoakRun(SoakSettings settings, TextWriter output)
{
    private readonly Ledger _ledger = new();
    private readonly Tally _tally = new();
    private readonly List<Vitals> _samples = [];
    private readonly Stopwatch _watch = new();

    /// <summary>Runs.</summary>
    /// <returns>Whether all was as it must be.</returns>
    public async Task<bool> RunAsync()
    {
        TaskScheduler.UnobservedTaskException += Unobserved;
        await using (StandInProcess standIn = await StandInProcess.StartAsync(settings.Seed, Note))
        {
            _watch.Start();
            Task calling = CallAsync(SendersOf(standIn));
            await WatchAsync(calling);
            if (!_tally.Violations.ContainsKey("stuck"))
            {
                await calling;
                await Task.Delay(Timing.Grace);
            }
        }

        Settle(TimeSpan.Zero);
        TaskScheduler.UnobservedTaskException -= Unobserved;
        return Conclude();
    }

    /// <summary>Most calls go to where the stand-in always listens.</summary>
    private IReadOnlyList<Sender> SendersOf(StandInProcess standIn)
    {
        Senders senders = new(standIn.Steady, _ledger);
        return [.. Enumerable.Repeat(senders.At(standIn.Steady), 16).SelectMany(each => each), .. senders.At(standIn.Flapping), .. senders.At(standIn.Flapping), .. senders.At(standIn.Tls)];
    }

    private void Note(Arrival arrival)
    {
        _tally.Count(arrival);
        if (arrival.Message != 0 && !_ledger.Note(arrival))
        {
            Add(new Violation("late", $"a request of message {arrival.Message} arrived more than {Timing.Grace} after its call had ended"));
        }
    }

    private Task CallAsync(IReadOnlyList<Sender> senders) =>
        Task.WhenAll(Enumerable.Range(1, settings.CallsAtOnce).Select(worker => Task.Run(() => CallAsync(senders, new Dice(settings.Seed + ((ulong)worker << 32))))));

    private async Task CallAsync(IReadOnlyList<Sender> senders, Dice dice)
    {
        while (_watch.Elapsed < settings.Length)
        {
            await CallAsync(_ledger.Add(CallPlan.Make(senders, dice)));
        }
    }

    private static async Task CallAsync(Message message)
    {
        CallPlan plan = message.Plan;
        using CancellationTokenSource caller = new();
        if (plan.CancelAfter is { } time)
        {
            caller.CancelAfter(time);
        }

        Ending ending = await Ending.OfAsync(() => plan.Sender.Send(Marks.Text(message.Number), plan.Options(message.Number), caller.Token));
        message.Ended = new Ended(ending, message.Elapsed, caller.IsCancellationRequested);
    }

    /// <summary>Judges, tells and measures until all calls have ended, or one does not.</summary>
    private async Task WatchAsync(Task calling)
    {
        for (TimeSpan next = SoakSettings.Period; !calling.IsCompleted && !HasStuck();)
        {
            await Task.WhenAny(calling, Task.Delay(TimeSpan.FromSeconds(1)));
            Settle(Timing.Grace);
            if (_watch.Elapsed >= next)
            {
                next += SoakSettings.Period;
                await TellAsync();
            }
        }
    }

    private async Task TellAsync()
    {
        Vitals vitals = Vitals.Take();
        _samples.Add(vitals);
        await output.WriteLineAsync(SoakText.Progress(_watch.Elapsed, _ledger.Count, _ledger.Open.Count(message => message.Ended is null), _tally, vitals));
    }

    private bool HasStuck()
    {
        Message? stuck = _ledger.Open.FirstOrDefault(message => message.Ended is null && message.Elapsed > message.Plan.Timeout + (2 * Timing.Margin));
        if (stuck is not null)
        {
            Add(new Violation("stuck", $"message {stuck.Number} to {stuck.Plan.Sender.Facts.Provider} has not ended after {stuck.Elapsed}, and its deadline was {stuck.Plan.Timeout}"));
        }

        return stuck is not null;
    }

    private void Settle(TimeSpan grace)
    {
        foreach (Message message in _ledger.Take(grace))
        {
            Story story = message.Tell();
            _tally.Count(story);
            foreach (Violation violation in StoryRules.Judge(story))
            {
                if (_tally.Add(violation))
                {
                    output.Write(SoakText.Story(violation.Rule, violation.Text, message.Number, story));
                }
            }
        }
    }

    private void Unobserved(object? sender, UnobservedTaskExceptionEventArgs args) =>
        Add(new Violation("unobserved", $"a task failed and nobody looked: {args.Exception}"));

    private void Add(Violation violation)
    {
        if (_tally.Add(violation))
        {
            output.WriteLine($"VIOLATION {violation.Rule}: {violation.Text}");
        }
    }

    private bool Conclude()
    {
        if (_samples.Count == 0)
        {
            _samples.Add(Vitals.Take());
        }

        IReadOnlyList<Growth> growth = Growth.Of(_samples);
        output.Write(SoakText.Table(_tally, growth));
        output.WriteLine();
        foreach ((string rule, (long count, string first)) in _tally.Violations)
        {
            output.WriteLine($"VIOLATION {rule}, {count} times, first: {first}");
        }

        bool isGood = _tally.Violations.Count == 0 && growth.All(measure => measure.IsStable);
        output.WriteLine(isGood ? "GOOD: no message was sent more often than allowed, none was told wrong, nothing hung, nothing grew" : "BAD");
        return isGood;
    }
}
