using MessagingClients.Conformance.Running;

namespace MessagingClients.Cli.Conformance;

/// <summary>Shows on a terminal how far a run is; a file or a pipe gets nothing of it.</summary>
internal sealed class RunProgress(int cases) : IProgress<Verdict>, IDisposable
{
    private readonly bool _isShown = !Console.IsErrorRedirected;
    private readonly Dictionary<string, int> _done = [];
    private int _failed;

    public void Report(Verdict value)
    {
        _done[value.Subject] = _done.GetValueOrDefault(value.Subject) + 1;
        _failed += value.Status is VerdictStatus.Failed or VerdictStatus.UnexpectedPass or VerdictStatus.CouldNotRun ? 1 : 0;
        if (_isShown)
        {
            Console.Error.Write($"\r{value.Subject}: {_done[value.Subject]} of {cases}, {_failed} not passed ");
        }
    }

    public void Dispose()
    {
        if (_isShown && _done.Count > 0)
        {
            Console.Error.WriteLine();
            _done.Clear();
        }
    }
}
