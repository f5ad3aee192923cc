namespace MessagingClients.Specs.Apis;

/// <summary>One shape of a union.</summary>
/// <param name="Shape">What its values hold.</param>
/// <param name="IsUnion">Whether it is a union itself.</param>
/// <param name="Values">What the discriminator says of it.</param>
/// <param name="Traits">By what it is known, where it is an object with members.</param>
internal sealed record ApiCase(Shape Shape, bool IsUnion, IReadOnlyList<string> Values, ApiTraits? Traits);
