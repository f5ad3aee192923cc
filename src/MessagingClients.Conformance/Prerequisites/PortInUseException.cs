namespace MessagingClients.Conformance.Prerequisites;

/// <summary>Another program listens on the port that was asked for.</summary>
/// <param name="port">The port.</param>
public sealed class PortInUseException(int port) : Exception($"port {port} is in use by another program.");
