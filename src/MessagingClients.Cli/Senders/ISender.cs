namespace MessagingClients.Cli.Senders;

/// <summary>Writes a message of the command line in the terms of one provider's client.</summary>
internal interface ISender
{
    /// <summary>The provider's name, as in <c>specs/</c>.</summary>
    string Provider { get; }

    /// <summary>The id of the operation that sends.</summary>
    string Operation { get; }

    /// <summary>What the credential is called.</summary>
    string Credential { get; }

    /// <summary>The environment variables that hold the credential, by the option of the client that each becomes.</summary>
    IReadOnlyDictionary<string, string> Variables { get; }

    /// <summary>The options of the command line that the provider needs.</summary>
    IReadOnlyList<string> Needs { get; }

    /// <summary>The options of the command line that it has a use for besides.</summary>
    IReadOnlyList<string> Takes { get; }

    /// <summary>The options of the client.</summary>
    /// <param name="secrets">Where the credential comes from.</param>
    /// <returns>Options with the provider's own base URL.</returns>
    ClientOptions MakeOptions(Secrets secrets);

    /// <summary>Sends a message.</summary>
    /// <param name="options">Options that <see cref="MakeOptions"/> made.</param>
    /// <param name="handler">What the request goes through.</param>
    /// <param name="message">The message.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What the client returned.</returns>
    /// <exception cref="UsageException">The provider's client cannot send it.</exception>
    Task<SendResult> SendAsync(
        ClientOptions options, HttpMessageHandler handler, SendArguments message, CancellationToken cancellationToken);
}
