namespace MessagingClients.Specs.Cases;

/// <summary>A fault that WireMock injects by itself.</summary>
/// <param name="Name">The name of the fault in a mapping, such as <c>EMPTY_RESPONSE</c>.</param>
public sealed record EngineFaultAnswer(string Name) : CaseAnswer;
