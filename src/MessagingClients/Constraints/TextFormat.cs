namespace MessagingClients.Constraints;

/// <summary>The forms of text that are checked before sending (OpenAPI: <c>format</c>).</summary>
public enum TextFormat
{
    /// <summary>Any text.</summary>
    Any,

    /// <summary>A URI with a scheme (RFC 3986).</summary>
    Uri,
}
