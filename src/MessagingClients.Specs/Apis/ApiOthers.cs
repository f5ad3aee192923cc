namespace MessagingClients.Specs.Apis;

/// <summary>The members of an object that its document gives no names, but a schema.</summary>
/// <param name="Values">What each of them holds.</param>
/// <param name="Taken">The names that none of them has, although no request has a member of these names.</param>
/// <param name="Description">What the document says of them.</param>
internal sealed record ApiOthers(Shape Values, IReadOnlyList<string> Taken, string? Description)
{
    /// <summary>What the member is called in C# that holds them.</summary>
    public const string Name = "AdditionalProperties";
}
