namespace MessagingClients.Specs.Apis;

/// <summary>How a request proves who sends.</summary>
internal abstract record SecurityScheme(string? Description)
{
    /// <summary>None is asked for.</summary>
    public sealed record None() : SecurityScheme(Description: null);

    /// <summary>A key in a header.</summary>
    /// <param name="Header">The header.</param>
    /// <param name="Description">What the document says of it.</param>
    public sealed record ApiKey(string Header, string? Description) : SecurityScheme(Description);

    /// <summary>A token in <c>Authorization: Bearer</c>.</summary>
    /// <param name="Description">What the document says of it.</param>
    public sealed record Bearer(string? Description) : SecurityScheme(Description);

    /// <summary>A token that is asked for with the client's own id and secret.</summary>
    /// <param name="TokenUrl">The token endpoint.</param>
    /// <param name="Scope">The scopes that the operations ask for, separated by blanks.</param>
    /// <param name="Description">What the document says of it.</param>
    public sealed record ClientCredentials(string TokenUrl, string Scope, string? Description) : SecurityScheme(Description);
}
