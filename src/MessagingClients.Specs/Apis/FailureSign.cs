namespace MessagingClients.Specs.Apis;

/// <summary>A place in a success by which the provider says that the message failed all the same.</summary>
/// <param name="Way">The members from the body to the place, the last one included.</param>
/// <param name="Values">The texts that say so; none where anything but null does.</param>
internal sealed record FailureSign(IReadOnlyList<ApiMember> Way, IReadOnlyList<string> Values);
