namespace MessagingClients.Specs.Changes;

/// <summary>
/// The part of the version of a client's package that a change asks for, by semantic versioning. Below 1.0.0 each stands for
/// the part after it: <see cref="Major"/> for the minor part, <see cref="Minor"/> for the patch.
/// </summary>
public enum VersionBump
{
    /// <summary>Nothing changed.</summary>
    None,

    /// <summary>Texts, or how the same calls behave.</summary>
    Patch,

    /// <summary>Something new that a caller can use.</summary>
    Minor,

    /// <summary>Something breaks, or may.</summary>
    Major,
}
