namespace MessagingClients.Specs.Apis;

/// <summary>How the requests of a client prove who sends.</summary>
/// <param name="Schemes">What the client may be given, in the order of the document.</param>
/// <param name="Demands">What the operations ask for, each once; first that of most operations.</param>
internal sealed record ApiSecurity(IReadOnlyList<SecurityScheme> Schemes, IReadOnlyList<SecurityDemand> Demands)
{
    /// <summary>What an operation asks for that says nothing else.</summary>
    public SecurityDemand Usual => Demands is [var first, ..] ? first : SecurityDemand.None;

    /// <summary>Whether there is anything to choose: several credentials, or one that may be left out.</summary>
    public bool HasChoice => Schemes.Count > 1 || Demands.Any(demand => demand.Alternatives.Any(alternative => alternative.Count == 0));
}
