namespace MessagingClients.Specs.Apis;

/// <summary>An operation.</summary>
/// <param name="Id">Its id in the document.</param>
/// <param name="Name">Its name in C#.</param>
/// <param name="Method">The method, in small letters.</param>
/// <param name="Path">The path template.</param>
/// <param name="Summary">What it does.</param>
/// <param name="Description">More of that.</param>
/// <param name="IsDeprecated">Whether the document advises against it.</param>
/// <param name="PathParameters">The parameters of the path, in the order of the path.</param>
/// <param name="Parameters">The other parameters, in the order of the document.</param>
/// <param name="Body">The body of the request, or <see langword="null"/> for none.</param>
/// <param name="Responses">The responses that the document states, in its order.</param>
/// <param name="IdempotencyKey">The member of the body by which the provider knows a repeat, or <see langword="null"/>.</param>
/// <param name="IsUnprocessedAfter429">Whether the provider had not processed what it answers with status 429.</param>
internal sealed record ApiOperation(
    string Id,
    string Name,
    string Method,
    string Path,
    string? Summary,
    string? Description,
    bool IsDeprecated,
    IReadOnlyList<ApiParameter> PathParameters,
    IReadOnlyList<ApiParameter> Parameters,
    ApiBody? Body,
    IReadOnlyList<ApiAnswer> Responses,
    string? IdempotencyKey,
    bool IsUnprocessedAfter429)
{
    /// <summary>The name of the type that holds the parameters that may be left out; <see langword="null"/> where there are none.</summary>
    public string? OptionalParameters { get; init; }

    /// <summary>Whether it is there once more for another body, with all else that it has.</summary>
    public bool IsFurther { get; init; }

    /// <summary>The name of its area; <see langword="null"/> where it is a method of the client itself.</summary>
    public string? Area { get; init; }

    /// <summary>What it asks for to know who sends.</summary>
    public SecurityDemand Security { get; init; } = SecurityDemand.None;

    /// <summary>The option that holds the URL of its own server; <see langword="null"/> where it goes where others do.</summary>
    public string? Server { get; init; }
}
