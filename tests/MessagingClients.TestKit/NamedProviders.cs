namespace MessagingClients.TestKit;

/// <summary>The providers that code and pages of the repository name; <c>clients add</c> may have added others.</summary>
public static class NamedProviders
{
    /// <summary>Their names, in order.</summary>
    public static IReadOnlyList<string> All { get; } = ["clerk", "myalice", "openphone", "solaris", "textus"];
}
