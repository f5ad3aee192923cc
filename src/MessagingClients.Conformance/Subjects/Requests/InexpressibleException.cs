namespace MessagingClients.Conformance.Subjects.Requests;

/// <summary>A request cannot be written with the types of a client.</summary>
/// <param name="place">Where in the request, such as <c>$.to[0]</c>.</param>
/// <param name="reason">Why not.</param>
public sealed class InexpressibleException(string place, string reason) : Exception($"{place}: {reason}");
