namespace MessagingClients.Specs.Cases;

/// <summary>
/// One thing that a client must do right, derived from a document as published: the request to make, what is served, and how
/// the call must end. Equal documents give equal cases in the same order.
/// </summary>
/// <param name="Id">
/// Its name as a path: provider, operation, then what is tested, such as <c>textus/sendMessage/request/to-many</c>.
/// </param>
/// <param name="Area">What kind of case it is.</param>
/// <param name="Operation">The operation that is called.</param>
/// <param name="Request">What the caller asks for.</param>
/// <param name="Answer">What comes back.</param>
/// <param name="Expectation">How the call must end.</param>
public sealed record ContractCase(
    string Id, CaseArea Area, CaseOperation Operation, CaseRequest Request, CaseAnswer Answer, CaseExpectation Expectation)
{
    /// <summary>Under which circumstances the call is made.</summary>
    /// <value>By default none in particular.</value>
    public CaseEnvironment Environment { get; init; } = CaseEnvironment.Plain;

    /// <summary>Why the overlay's narrowing (<c>x-narrows</c>) lets the client read less than the document allows.</summary>
    /// <value><see langword="null"/> for a case within what the client can hold.</value>
    public string? Narrowed { get; init; }

    /// <summary>Whether the request is one that the document itself shows: the least of it, all of it, or an example.</summary>
    /// <value>By default <see langword="false"/>: it was made to try something.</value>
    public bool IsPlain { get; init; }
}
