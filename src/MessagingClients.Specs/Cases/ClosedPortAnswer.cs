namespace MessagingClients.Specs.Cases;

/// <summary>Nobody listens at the address.</summary>
public sealed record ClosedPortAnswer : CaseAnswer;
