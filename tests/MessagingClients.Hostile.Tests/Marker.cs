namespace MessagingClients.Hostile.Tests;

/// <summary>The word that each hostile text holds.</summary>
internal static class Marker
{
    public const string Text = "PWNED";
}
