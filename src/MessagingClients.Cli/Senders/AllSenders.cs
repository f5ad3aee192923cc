namespace MessagingClients.Cli.Senders;

internal static class AllSenders
{
    public static IReadOnlyList<ISender> List { get; } = [new ClerkSender(), new TextUsSender()];

    /// <exception cref="UsageException">There is no such provider.</exception>
    public static ISender Find(string provider) =>
        List.FirstOrDefault(sender => sender.Provider == provider)
        ?? throw new UsageException(
            $"'{provider}' is no provider. Expected one of {string.Join(", ", List.Select(sender => sender.Provider))}.");
}
