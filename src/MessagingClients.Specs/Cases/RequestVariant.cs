using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Cases;

/// <summary>A body to send, or the values of all parameters.</summary>
/// <param name="Label">Its name in the id of a case.</param>
/// <param name="Value">The value.</param>
/// <param name="Member">The member that it tries; empty for the whole.</param>
/// <param name="IsAllowed">Whether the document allows the value.</param>
internal sealed record RequestVariant(string Label, SpecNode Value, string Member, bool IsAllowed)
{
    /// <summary>The place of the alternatives that the value breaks, though nothing is wrong with the member by itself.</summary>
    /// <value>By default <see langword="null"/>: there are none.</value>
    public string? Union { get; init; }
}
