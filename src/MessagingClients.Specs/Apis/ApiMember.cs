namespace MessagingClients.Specs.Apis;

/// <summary>A member of an object.</summary>
/// <param name="JsonName">Its name in JSON.</param>
/// <param name="Name">Its name in C#.</param>
/// <param name="Shape">What it holds.</param>
/// <param name="IsRequired">Whether the document requires it.</param>
/// <param name="IsNullable">Whether the document allows null.</param>
/// <param name="IsDeprecated">Whether the document advises against it.</param>
/// <param name="Description">What the document says of it.</param>
internal sealed record ApiMember(
    string JsonName, string Name, Shape Shape, bool IsRequired, bool IsNullable, bool IsDeprecated, string? Description)
{
    /// <summary>Whether only answers have it, although its type stands in requests as well.</summary>
    public bool IsReadOnly { get; init; }

    /// <summary>Whether only requests have it, although its type stands in answers as well.</summary>
    public bool IsWriteOnly { get; init; }
}
