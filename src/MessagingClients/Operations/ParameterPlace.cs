using System.ComponentModel;

namespace MessagingClients.Operations;

/// <summary>Where a parameter stands in a request (OpenAPI: <c>in</c>).</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public enum ParameterPlace
{
    /// <summary>In the path.</summary>
    Path,

    /// <summary>In the query.</summary>
    Query,

    /// <summary>In a header of its own.</summary>
    Header,

    /// <summary>In a cookie.</summary>
    Cookie,
}
