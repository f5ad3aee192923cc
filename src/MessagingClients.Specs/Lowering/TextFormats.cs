namespace MessagingClients.Specs.Lowering;

/// <summary>The formats of strings. One that neither OpenAPI nor JSON Schema knows asserts nothing.</summary>
internal static class TextFormats
{
    private static readonly HashSet<string> Known =
        ["byte", "date", "duration", "email", "hostname", "ipv4", "ipv6", "time", "uri", "uuid"];

    private static readonly HashSet<string> Unknown =
        ["idn-email", "idn-hostname", "iri", "iri-reference", "json-pointer", "regex", "relative-json-pointer", "uri-reference", "uri-template"];

    /// <summary>The format, where texts are held against it before sending.</summary>
    public static string? Checked(string? format) => format is not null && Known.Contains(format) ? format : null;

    /// <summary>Whether a format asserts something of a schema's values that no client checks.</summary>
    /// <param name="type">The type of the values; empty where they may have any.</param>
    /// <param name="format">The format.</param>
    public static bool IsUnchecked(string type, string? format) => format is null || type switch
    {
        "string" => Unknown.Contains(format),
        "" => Unknown.Contains(format) || Known.Contains(format) || format == "date-time",
        _ => false,
    };
}
