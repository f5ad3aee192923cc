using MessagingClients.Conformance.StandIns;

namespace MessagingClients.Cli.Senders;

internal static class AllSenders
{
    public static IReadOnlyList<ISender> List { get; } =
        [new ClerkSender(), new MyAliceSender(), new OpenPhoneSender(), new SolarisSender(), new TextUsSender()];

    /// <exception cref="UsageException">There is no such provider, or it needs what is not given.</exception>
    public static ISender Find(string provider, SendArguments message)
    {
        ISender sender = List.FirstOrDefault(sender => sender.Provider == provider) ?? throw Unknown(provider);
        foreach ((string option, bool given) in message.Given)
        {
            if (sender.Needs.Contains(option) && !given)
            {
                throw new UsageException($"{provider} needs {option}.");
            }

            if (given && !sender.Needs.Contains(option) && !sender.Takes.Contains(option))
            {
                throw new UsageException($"{provider} has no use for {option}.");
            }
        }

        return sender;
    }

    // A sender is written by hand, because nothing in a document says what a message is.
    private static UsageException Unknown(string provider)
    {
        string names = string.Join(", ", List.Select(sender => sender.Provider));
        return new UsageException(ProviderSpec.All.Any(spec => spec.Name == provider)
            ? $"{provider} has a client, and no sender in this tool. Expected one of {names}; call the client from a program of your own."
            : $"'{provider}' is no provider. Expected one of {names}.");
    }
}
