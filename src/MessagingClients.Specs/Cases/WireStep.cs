namespace MessagingClients.Specs.Cases;

/// <summary>One step of what the script server does with a connection.</summary>
/// <param name="Kind">What is done.</param>
/// <param name="Bytes">What is sent, where the step sends.</param>
public sealed record WireStep(WireStepKind Kind, ReadOnlyMemory<byte> Bytes = default);
