namespace MessagingClients.Specs.Apis;

/// <summary>A variable in the URL of a server.</summary>
/// <param name="Name">Its name in the document.</param>
/// <param name="Default">What it is filled with.</param>
/// <param name="Values">All that it can be filled with; none where that is not restricted.</param>
/// <param name="Description">What the document says of it.</param>
internal sealed record ApiServerVariable(string Name, string Default, IReadOnlyList<string> Values, string? Description)
{
    /// <summary>The option that it is filled by.</summary>
    public string Option { get; init; } = "";
}
