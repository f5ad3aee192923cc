namespace MessagingClients.Specs.Apis;

/// <summary>How a field of a form, or a part of a multipart body, is written.</summary>
/// <param name="Name">Its name in the document.</param>
/// <param name="Style">How what is no single value stands in it, in the words of the runtime.</param>
/// <param name="MediaType">The media type of the part, or <see langword="null"/> for the usual one.</param>
internal sealed record ApiField(string Name, string Style, string? MediaType);
