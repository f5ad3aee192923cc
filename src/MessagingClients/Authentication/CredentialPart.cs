using System.ComponentModel;

namespace MessagingClients.Authentication;

/// <summary>One of several credentials that a client may be given.</summary>
/// <param name="option">The option that it is known by.</param>
/// <param name="isGiven">Whether any option of it is set.</param>
/// <param name="create">Makes it; throws where what is set cannot be sent.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class CredentialPart(string option, bool isGiven, Func<Credential> create)
{
    /// <summary>The option that it is known by.</summary>
    public string Option { get; } = option;

    /// <summary>Whether any option of it is set.</summary>
    public bool IsGiven { get; } = isGiven;

    internal Credential Create() => create();
}
