using System.ComponentModel;

namespace MessagingClients.Operations;

/// <summary>The body of a success that has none: there is no value of this type.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class NoBody
{
    private NoBody()
    {
    }
}
