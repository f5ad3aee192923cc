namespace MessagingClients.Specs.Cases;

/// <summary>What comes back for a request.</summary>
public abstract record CaseAnswer;
