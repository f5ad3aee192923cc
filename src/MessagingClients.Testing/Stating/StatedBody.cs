using MessagingClients.Testing.Schemas;

namespace MessagingClients.Testing.Stating;

/// <summary>The body of a request, ready to be checked.</summary>
internal sealed record StatedBody(string MediaType, bool Required, Schema? Schema)
{
    /// <summary>Whether it is JSON, and held against the schema; of another body only the media type is looked at.</summary>
    public bool IsJson { get; } = MediaType.Split(';')[0].TrimEnd() is "*/*" or "application/*"
        || MediaType.Split(';')[0].TrimEnd().EndsWith("json", StringComparison.OrdinalIgnoreCase)
        || MediaType.Split(';')[0].TrimEnd().EndsWith("jsonld", StringComparison.OrdinalIgnoreCase);
}
