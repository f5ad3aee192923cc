namespace MessagingClients.Specs.Apis;

/// <summary>One way in which a request proves who sends.</summary>
/// <param name="Option">The option of the client that it is known by.</param>
/// <param name="Description">What the document says of it.</param>
internal abstract record SecurityScheme(string Option, string? Description)
{
    /// <summary>A key in a header, the query or a cookie.</summary>
    /// <param name="Place"><c>header</c>, <c>query</c> or <c>cookie</c>.</param>
    /// <param name="Name">Its name there.</param>
    /// <param name="Option">The option that holds the key.</param>
    /// <param name="Description">What the document says of it.</param>
    public sealed record ApiKey(string Place, string Name, string Option, string? Description) : SecurityScheme(Option, Description);

    /// <summary>A user and a password.</summary>
    /// <param name="Description">What the document says of it.</param>
    public sealed record Basic(string? Description) : SecurityScheme("UserName", Description);

    /// <summary>A token in <c>Authorization: Bearer</c>.</summary>
    /// <param name="Description">What the document says of it.</param>
    public sealed record Bearer(string? Description) : SecurityScheme("Token", Description);

    /// <summary>A token that is asked for with the client's own id and secret.</summary>
    /// <param name="TokenUrl">The token endpoint; <see langword="null"/> where the document names it by a path alone, and its server is not known.</param>
    /// <param name="Scope">The scopes that the operations ask for, separated by blanks.</param>
    /// <param name="Description">What the document says of it.</param>
    public sealed record ClientCredentials(string? TokenUrl, string Scope, string? Description) : SecurityScheme("ClientId", Description);
}
