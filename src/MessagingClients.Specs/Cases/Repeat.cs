namespace MessagingClients.Specs.Cases;

/// <summary>Answers that come one after the other, and how a call must end then.</summary>
/// <param name="Name">Its name, the last part of a case's id.</param>
/// <param name="Answers">What comes back for each request.</param>
/// <param name="Expectation">How the call must end.</param>
internal sealed record Repeat(string Name, IReadOnlyList<ScriptedAnswer> Answers, CaseExpectation Expectation)
{
    public CaseEnvironment Environment { get; init; } = CaseEnvironment.Plain;
}
