namespace MessagingClients.Conformance.Tests.Subjects.Calling;

/// <summary>Parameters that may be left out; a header has the name of one in the query, and a cookie that of one in the path.</summary>
public sealed class FindParameters
{
    public string? Name { get; init; }

    public string? HeaderName { get; init; }

    public string? CookieId { get; init; }
}
