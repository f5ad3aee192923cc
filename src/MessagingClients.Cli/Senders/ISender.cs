namespace MessagingClients.Cli.Senders;

/// <summary>Writes a message of the command line in the terms of one provider's client.</summary>
internal interface ISender
{
    /// <summary>The provider's name, as in <c>specs/</c>.</summary>
    string Provider { get; }

    /// <summary>The id of the operation that sends.</summary>
    string Operation { get; }

    /// <summary>What the credential is called.</summary>
    string CredentialName { get; }

    /// <summary>The environment variable that holds the credential.</summary>
    string CredentialVariable { get; }

    /// <summary>The header that carries the credential.</summary>
    string CredentialHeader { get; }

    /// <summary>The options of the client.</summary>
    /// <param name="credential">The credential.</param>
    /// <returns>Options with the provider's own base URL.</returns>
    ClientOptions Options(string credential);

    /// <summary>Finds what is missing from a message, or is there in vain.</summary>
    /// <param name="arguments">The message.</param>
    /// <exception cref="UsageException">The provider's client cannot send it.</exception>
    void Require(SendArguments arguments);

    /// <summary>Sends a message.</summary>
    /// <param name="options">Options that <see cref="Options"/> made.</param>
    /// <param name="handler">What the request goes through.</param>
    /// <param name="arguments">The message.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What the client returned.</returns>
    Task<SendResult> SendAsync(
        ClientOptions options, HttpMessageHandler handler, SendArguments arguments, CancellationToken cancellationToken);
}
