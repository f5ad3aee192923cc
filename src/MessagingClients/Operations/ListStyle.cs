using System.ComponentModel;

namespace MessagingClients.Operations;

/// <summary>How the items of an array stand in a parameter (OpenAPI: <c>style</c> and <c>explode</c>).</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public enum ListStyle
{
    /// <summary>Commas between them.</summary>
    Comma,

    /// <summary>Blanks between them.</summary>
    Space,

    /// <summary>Bars between them.</summary>
    Pipe,

    /// <summary>The parameter once for each.</summary>
    Repeated,
}
