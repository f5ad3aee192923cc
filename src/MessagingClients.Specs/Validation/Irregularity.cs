using Microsoft.OpenApi;

namespace MessagingClients.Specs.Validation;

/// <summary>
/// Rules of OpenAPI that documents break without a change to what a client sends: what a request is made of is said by the rest
/// of the document, or missed by a later stage, which says so itself.
/// </summary>
internal static class Irregularity
{
    // By the words of Microsoft.OpenApi, whose errors have no codes.
    private static readonly (string Start, string Words)[] Known =
    [
        // Each path has its own operations; which one a server takes a request for is its own business.
        ("The path signature", "MUST be unique"),

        // A property by which unions are told apart is required by the union, or not at all.
        ("Schema", "must contain property specified in the discriminator"),

        // A member that OpenAPI does not know says nothing to anybody.
        ("", "is not a valid property at"),
    ];

    public static bool Is(OpenApiError error) => IsExample(error)
        || Array.Exists(Known, rule => error.Message.StartsWith(rule.Start, StringComparison.Ordinal) && error.Message.Contains(rule.Words, StringComparison.Ordinal));

    private static bool IsExample(OpenApiError error) =>
        error.Message.StartsWith("Cannot create a list", StringComparison.Ordinal) && error.Pointer?.EndsWith("/examples", StringComparison.Ordinal) == true;
}
