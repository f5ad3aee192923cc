namespace MessagingClients.Conformance.Subjects;

/// <summary>What a client under test is told when it is made.</summary>
/// <param name="BaseUrl">Where the provider is.</param>
/// <param name="Credential">The key, token or access token, whichever the client takes.</param>
/// <param name="Clock">The clock of deadlines and waits.</param>
/// <param name="Timeout">The deadline of a call, by that clock.</param>
public sealed record SubjectSettings(Uri BaseUrl, string Credential, TimeProvider Clock, TimeSpan Timeout)
{
    /// <summary>Wraps the handler that has the connections, to break a client on purpose.</summary>
    /// <value>By default <see langword="null"/>: the client makes its own connections.</value>
    public Func<HttpMessageHandler, DelegatingHandler>? Wrap { get; init; }

    /// <summary>Makes the options of the client, with a credential of their own.</summary>
    /// <value>By default <see langword="null"/>: bare options, which are given <see cref="Credential"/>.</value>
    public Func<object>? MakeOptions { get; init; }
}
