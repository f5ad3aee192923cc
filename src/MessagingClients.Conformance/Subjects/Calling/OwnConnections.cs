namespace MessagingClients.Conformance.Subjects.Calling;

/// <summary>Connections that go straight to the stand-in and nowhere else.</summary>
internal static class OwnConnections
{
    public static SocketsHttpHandler Create() => new() { AllowAutoRedirect = false, UseProxy = false, UseCookies = false };
}
