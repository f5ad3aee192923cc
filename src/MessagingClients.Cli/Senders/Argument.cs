namespace MessagingClients.Cli.Senders;

/// <summary>Which options a provider needs, and which it has no use for.</summary>
internal static class Argument
{
    public static string Require(string? value, string option, string provider) =>
        value ?? throw new UsageException($"{provider} needs {option}.");

    public static void Refuse(bool isGiven, string option, string provider)
    {
        if (isGiven)
        {
            throw new UsageException($"{provider} has no use for {option}.");
        }
    }
}
