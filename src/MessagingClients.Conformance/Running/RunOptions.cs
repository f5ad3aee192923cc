namespace MessagingClients.Conformance.Running;

/// <summary>How a run is made.</summary>
public sealed record RunOptions
{
    /// <summary>How many cases run at once.</summary>
    /// <value>At least 1; by default 16.</value>
    public int MaxParallel { get; init; } = 16;

    /// <summary>What is known to fail, for the first subject.</summary>
    public KnownFailures Known { get; init; } = KnownFailures.None;

    /// <summary>After how long a call that has not ended is given up.</summary>
    /// <value>By default 20 seconds: much longer than any call needs, also on a busy machine.</value>
    public TimeSpan GiveUp { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>The file of the tool, for the cases that ask for a process with another time zone.</summary>
    /// <value>By default <see langword="null"/>: such cases cannot run.</value>
    public string? Tool { get; init; }

    /// <summary>After how long a call of a subject that is information is given up.</summary>
    /// <value>By default 2 seconds: some of them read an endless answer until they are stopped.</value>
    public TimeSpan GiveUpOnOthers { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>Wraps the handler of each client, to break it on purpose.</summary>
    /// <value>By default <see langword="null"/>.</value>
    public Func<HttpMessageHandler, DelegatingHandler>? Wrap { get; init; }
}
