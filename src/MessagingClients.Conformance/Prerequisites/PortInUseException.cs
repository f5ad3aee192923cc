namespace MessagingClients.Conformance.Prerequisites;

/// <summary>The port that was asked for cannot be listened on.</summary>
/// <param name="port">The port.</param>
public sealed class PortInUseException(int port) : Exception(
    $"port {port} cannot be listened on: another program has it, or the system reserves it. Give another one, or 0 for a free one.");
