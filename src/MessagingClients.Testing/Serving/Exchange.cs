namespace MessagingClients.Testing.Serving;

/// <summary>A request that arrived, and what the fake held against it.</summary>
/// <param name="Request">The request.</param>
/// <param name="Title">The operation as the document has it; <see langword="null"/> where there is none for the request.</param>
/// <param name="Refusal">Why it was refused; <see langword="null"/> where it keeps the document.</param>
internal sealed record Exchange(ArrivedRequest Request, string? Title, string? Refusal);
