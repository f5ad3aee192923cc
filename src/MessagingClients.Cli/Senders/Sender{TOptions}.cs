namespace MessagingClients.Cli.Senders;

/// <summary>A sender, with the options of its client in their own type.</summary>
/// <typeparam name="TOptions">The options of the client.</typeparam>
internal abstract class Sender<TOptions> : ISender
    where TOptions : ClientOptions
{
    public abstract string Provider { get; }

    public abstract string Operation { get; }

    public abstract string Credential { get; }

    public abstract IReadOnlyDictionary<string, string> Variables { get; }

    public virtual IReadOnlyList<string> Needs => [];

    public virtual IReadOnlyList<string> Takes => [];

    ClientOptions ISender.MakeOptions(Secrets secrets) => MakeOptions(secrets);

    Task<SendResult> ISender.SendAsync(
        ClientOptions options, HttpMessageHandler handler, SendArguments message, CancellationToken cancellationToken) =>
        SendAsync((TOptions)options, handler, message, cancellationToken);

    protected abstract TOptions MakeOptions(Secrets secrets);

    protected abstract Task<SendResult> SendAsync(
        TOptions options, HttpMessageHandler handler, SendArguments message, CancellationToken cancellationToken);

    /// <summary>The recipient of a provider that takes one.</summary>
    protected string Single(SendArguments message) => message.To is [var only]
        ? only
        : throw new UsageException($"{Provider} takes one --to, found {message.To.Count}.");
}
