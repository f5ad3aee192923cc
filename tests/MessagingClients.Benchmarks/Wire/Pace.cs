namespace MessagingClients.Benchmarks.Wire;

/// <summary>When a handler answers.</summary>
internal enum Pace
{
    /// <summary>Before it returns: all is done on one thread.</summary>
    AtOnce,

    /// <summary>After a yield, as over a network: each caller is suspended and resumed.</summary>
    AfterYield,
}
