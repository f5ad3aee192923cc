using MessagingClients.Specs.Bodies;

namespace MessagingClients.Specs.Cases;

/// <summary>The operation that a case calls.</summary>
/// <param name="Provider">The name of the provider, such as <c>clerk</c>.</param>
/// <param name="Name">The operation's name; a label, which an overlay may have given.</param>
/// <param name="Method">The HTTP method in capitals.</param>
/// <param name="PathTemplate">The path of the document, with its parameters in braces.</param>
/// <param name="RequestMediaType">The media type of the request's body.</param>
public sealed record CaseOperation(string Provider, string Name, string Method, string PathTemplate, string? RequestMediaType)
{
    /// <summary>What it asks for to know who sends: alternatives, each of one or several parts.</summary>
    /// <value>By default none: nothing is asked for.</value>
    public IReadOnlyList<IReadOnlyList<CaseCredential>> Credentials { get; init; } = [];

    /// <summary>What a client calls the operation.</summary>
    /// <value>By default <see langword="null"/>: as its name says, by its letters and digits.</value>
    public string? CalledAs { get; init; }

    /// <summary>Whether the body of a case is the body of the request; else it is the value that the request says in another way.</summary>
    public bool HasJsonBody => RequestMediaType is null || RequestMedia.IsJson(RequestMedia.Essence(RequestMediaType));
}
