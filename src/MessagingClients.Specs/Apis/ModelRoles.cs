namespace MessagingClients.Specs.Apis;

/// <summary>Where a type is used: requests are written strictly, answers are read tolerantly.</summary>
[Flags]
internal enum ModelRoles
{
    /// <summary>Nowhere.</summary>
    None = 0,

    /// <summary>In requests.</summary>
    Request = 1,

    /// <summary>In answers.</summary>
    Response = 2,

    /// <summary>In both: one type is written strictly and read tolerantly.</summary>
    Both = Request | Response,
}
