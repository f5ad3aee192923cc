namespace MessagingClients.Specs.Cases;

/// <summary>One thing that goes wrong between client and provider, and how a call must end then.</summary>
/// <param name="Name">Its name, the last part of a case's id.</param>
/// <param name="Answer">What comes back.</param>
/// <param name="Expectation">How the call must end.</param>
internal sealed record Fault(string Name, CaseAnswer Answer, CaseExpectation Expectation)
{
    public CaseEnvironment Environment { get; init; } = CaseEnvironment.Plain;

    /// <summary>The same, with the deadline passing when the script stalls.</summary>
    public Fault PastDeadline() => this with { Environment = Environment with { DeadlinePasses = true } };

    /// <summary>The same, without a second call: what is served leaves nobody to answer it.</summary>
    public Fault WithoutSecondCall() => this with { Environment = Environment with { CallAgain = false } };
}
