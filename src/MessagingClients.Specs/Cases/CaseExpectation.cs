namespace MessagingClients.Specs.Cases;

/// <summary>How a call must end, by the table of outcomes.</summary>
/// <param name="End">The way in which it ends.</param>
/// <param name="Outcome">What became of the message.</param>
public sealed record CaseExpectation(CaseEnd End, ExpectedOutcome Outcome)
{
    /// <summary>The status that the caller must be able to see.</summary>
    /// <value><see langword="null"/> where none came, or where it is not known before which one is read.</value>
    public int? Status { get; init; }

    /// <summary>Whether the typed body must equal what was served: of a success as of an error.</summary>
    public bool TypedEqual { get; init; }

    /// <summary>What the body is to the caller.</summary>
    /// <value>By default JSON.</value>
    public CaseBody Body { get; init; }

    /// <summary>Whether the raw body must be kept, from its first byte.</summary>
    public bool RawBody { get; init; }

    /// <summary>The member that a refusal must name, as the document spells it.</summary>
    public string? Member { get; init; }

    /// <summary>The place of alternatives that a refusal may name instead, as <c>to[0].name</c>: these are broken, while the member keeps its own rules.</summary>
    /// <value><see langword="null"/> where only the member will do; empty for the whole body.</value>
    public string? Union { get; init; }

    /// <summary>How many requests may leave in each call.</summary>
    /// <value>By default 1.</value>
    public int MaxSends { get; init; } = 1;

    /// <summary>How many requests leave in each call at least, of a client that says that it repeats them.</summary>
    /// <value>By default 1; of no meaning where <see cref="MaxSends"/> is 0.</value>
    public int MinSends { get; init; } = 1;

    /// <summary>How long a client waits at least before its second request.</summary>
    /// <value>By default zero.</value>
    public TimeSpan Wait { get; init; }

    /// <summary>How the call must end where a client did not repeat its request, though it might have.</summary>
    /// <value><see langword="null"/> where that makes no difference.</value>
    public CaseExpectation? Unrepeated { get; init; }

    /// <summary>A refusal before anything was sent.</summary>
    /// <param name="member">The member that it must name.</param>
    /// <returns>The expectation.</returns>
    public static CaseExpectation Refused(string member) =>
        new(CaseEnd.Refuses, ExpectedOutcome.NotSent) { Member = member, MaxSends = 0 };
}
