using System.Collections.Immutable;

namespace MessagingClients.Specs.Cases;

/// <summary>What a caller asks for.</summary>
/// <param name="Body">
/// The body as JSON text; empty for none. A lone surrogate stands in it as an escape; numbers stand in it as the document writes them.
/// </param>
/// <param name="PathParameters">The values of the path parameters that are single texts, not encoded.</param>
/// <param name="IsValid">Whether the body satisfies the document. The judge has the last word.</param>
public sealed record CaseRequest(string Body, IReadOnlyDictionary<string, string> PathParameters, bool IsValid = true)
{
    /// <summary>The other parameters, those that are left out apart.</summary>
    /// <value>By default none.</value>
    public IReadOnlyList<CaseParameter> Parameters { get; init; } = [];

    /// <summary>Whether these parameters satisfy the document. The judge has the last word.</summary>
    /// <value>By default <see langword="true"/>.</value>
    public bool AreParametersValid { get; init; } = true;

    /// <summary>The places in a JSON body that the document calls points in time, which may be written in several ways.</summary>
    /// <value>By default none. The first item of an array stands for all, as in <c>messages.0.at</c>.</value>
    public IReadOnlySet<string> Instants { get; init; } = ImmutableHashSet<string>.Empty;

    /// <summary>The texts that the document itself lists where they stand: an exception that names what is allowed quotes no secret.</summary>
    /// <value>By default none.</value>
    public IReadOnlySet<string> Listed { get; init; } = ImmutableHashSet<string>.Empty;
}
