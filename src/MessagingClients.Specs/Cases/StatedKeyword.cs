namespace MessagingClients.Specs.Cases;

/// <summary>A keyword of a schema, and one place of a body to which it applies.</summary>
/// <param name="Place">The JSON pointer of the keyword in the document.</param>
/// <param name="Method">The HTTP method in capitals.</param>
/// <param name="PathTemplate">The path of the document.</param>
/// <param name="Side"><c>request</c>, or the status of an answer as the document writes it.</param>
/// <param name="Site">The place in the body as ids of cases spell it; empty for the whole body.</param>
public sealed record StatedKeyword(string Place, string Method, string PathTemplate, string Side, string Site)
{
    /// <summary>The media type of the request on the wire; <see langword="null"/> in an answer.</summary>
    public string? SentAs { get; init; }

    /// <summary>Tells whether a case tries this place, or one within it.</summary>
    /// <param name="candidate">The case.</param>
    /// <returns><see langword="true"/> where it does.</returns>
    public bool IsTriedBy(ContractCase candidate)
    {
        ArgumentNullException.ThrowIfNull(candidate);
        if (candidate.Operation.Method != Method || candidate.Operation.PathTemplate != PathTemplate || (SentAs is not null && candidate.Operation.RequestMediaType != SentAs))
        {
            return false;
        }

        string prefix = $"{candidate.Operation.Provider}/{candidate.Operation.Name}/{Side}/{Site}";
        return candidate.Id.StartsWith(prefix, StringComparison.Ordinal)
            && (Site.Length == 0 || (candidate.Id.Length > prefix.Length && (candidate.Id[prefix.Length] is '-' or '.')));
    }
}
