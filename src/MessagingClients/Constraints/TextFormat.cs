namespace MessagingClients.Constraints;

/// <summary>The forms of text that are checked before sending (OpenAPI: <c>format</c>).</summary>
public enum TextFormat
{
    /// <summary>Any text.</summary>
    Any,

    /// <summary>A URI with a scheme (RFC 3986).</summary>
    Uri,

    /// <summary>A UUID in its usual spelling (RFC 9562), such as <c>504f6816-f7b5-4965-bc35-69acadc9f5c7</c>.</summary>
    Uuid,
}
