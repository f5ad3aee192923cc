namespace MessagingClients.Soak;

/// <summary>What the clients are given, which opens nothing anywhere.</summary>
internal static class Credentials
{
    public const string Key = "soak-key";
    public const string ClientId = "soak-client";
}
