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

    /// <summary>A date of the calendar (RFC 3339), such as <c>2026-01-02</c>.</summary>
    Date,

    /// <summary>A time of day with its offset (RFC 3339), such as <c>03:04:05Z</c>. A leap second is none.</summary>
    Time,

    /// <summary>A duration (RFC 3339, appendix A), such as <c>PT5M</c>.</summary>
    Duration,

    /// <summary>Base64 with its padding and without line breaks (RFC 4648).</summary>
    Byte,

    /// <summary>An address of e-mail, such as <c>someone@example.com</c>; quoted names and addresses in brackets are none.</summary>
    Email,

    /// <summary>A name of a host (RFC 1123), such as <c>www.example.com</c>.</summary>
    Hostname,

    /// <summary>An address of IPv4, such as <c>192.0.2.1</c>.</summary>
    Ipv4,

    /// <summary>An address of IPv6 (RFC 4291), such as <c>2001:db8::1</c>.</summary>
    Ipv6,

    /// <summary>A point in time with its offset (RFC 3339), such as <c>2026-01-02T03:04:05Z</c>. A leap second is none.</summary>
    DateTime,
}
