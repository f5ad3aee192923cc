namespace MessagingClients.Specs.Bundling;

/// <summary>What a member of an object holds.</summary>
/// <param name="Role">What it is.</param>
/// <param name="IsMany">Whether it is a list or a map of these.</param>
internal readonly record struct NodePlace(NodeRole Role, bool IsMany = false)
{
    /// <summary>Many of a role, in a list or by names.</summary>
    public static NodePlace Many(NodeRole role) => new(role, IsMany: true);
}
