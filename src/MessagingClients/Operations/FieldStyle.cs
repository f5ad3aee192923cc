using System.ComponentModel;

namespace MessagingClients.Operations;

/// <summary>How an array or an object stands in a field of a form or in a parameter (OpenAPI: <c>style</c> and <c>explode</c>).</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public enum FieldStyle
{
    /// <summary>An array as one field for each item, an object as JSON.</summary>
    Usual,

    /// <summary>An array as one field for each item, an object as one for each member, by the member's name.</summary>
    Form,

    /// <summary>All in one field, with commas between.</summary>
    Joined,

    /// <summary>All in one field, with blanks between.</summary>
    Space,

    /// <summary>All in one field, with bars between.</summary>
    Pipe,

    /// <summary>As one field for each value, with the way to it in brackets.</summary>
    Deep,

    /// <summary>As JSON.</summary>
    Json,

    /// <summary>All in one, with commas between, and an equals sign between the name and the value of a member.</summary>
    Pairs,

    /// <summary>In a path after a dot, with commas between.</summary>
    Label,

    /// <summary>In a path, each value after a dot.</summary>
    LabelExploded,

    /// <summary>In a path after a semicolon and the name, with commas between.</summary>
    Matrix,

    /// <summary>In a path, each value after a semicolon and its name.</summary>
    MatrixExploded,
}
