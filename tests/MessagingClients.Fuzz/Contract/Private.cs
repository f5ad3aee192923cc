namespace MessagingClients.Fuzz.Contract;

/// <summary>What goes into requests and answers, and must never come out of an exception's text.</summary>
internal static class Private
{
    public const string Key = "sk-Kx7Qf2Vb9Lw4";
    public const string Text = "Your code is Rz84-Tn31";
    public const string From = "+15555550147";
    public const string To = "+15555550183";

    /// <summary>Stands in answers for whatever a provider says.</summary>
    public const string Marker = "Jq5Marker8Xd";

    public static IReadOnlyList<string> All { get; } = [Key, Text, From, To, Marker];

    /// <summary>The shortest forms in which each would be known again.</summary>
    public static IReadOnlyList<string> Traces { get; } = ["Kx7Qf2Vb9Lw4", "Rz84-Tn31", "5550147", "5550183", Marker];
}
