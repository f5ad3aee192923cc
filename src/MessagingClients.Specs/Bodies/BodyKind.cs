namespace MessagingClients.Specs.Bodies;

/// <summary>How the body of a request is written.</summary>
internal enum BodyKind
{
    /// <summary>As JSON.</summary>
    Json,

    /// <summary>As the fields of a form (<c>application/x-www-form-urlencoded</c>).</summary>
    Form,

    /// <summary>As parts, files among them (<c>multipart/form-data</c>).</summary>
    Multipart,

    /// <summary>As a text of the caller's.</summary>
    Text,

    /// <summary>As bytes of the caller's.</summary>
    File,

    /// <summary>In a way that no client writes.</summary>
    Unknown,
}
