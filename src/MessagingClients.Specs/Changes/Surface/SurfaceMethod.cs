using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Changes.Surface;

/// <summary>The methods of an operation.</summary>
/// <param name="Parameters">Its parameters before the request, each with its type.</param>
/// <param name="Request">The type of the request; empty where there is none.</param>
/// <param name="Response">The type of the response, with <c>?</c> where it may be null.</param>
/// <param name="IsObsolete">Whether the compiler warns who calls them.</param>
/// <param name="Location">Where the document has the operation.</param>
internal sealed record SurfaceMethod(IReadOnlyList<string> Parameters, string Request, string Response, bool IsObsolete, SourceLocation Location)
{
    /// <summary>The type of the parameters that may be left out; empty where there are none.</summary>
    /// <value>By default empty.</value>
    public string Optional { get; init; } = "";
}
