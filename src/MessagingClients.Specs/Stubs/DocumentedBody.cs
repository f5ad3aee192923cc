namespace MessagingClients.Specs.Stubs;

/// <summary>One body that a document shows: printed as an example, or composed of the examples of its members.</summary>
/// <param name="Operation">The operation by method and path template, such as <c>POST /messages</c>.</param>
/// <param name="Name">The name of the example; <c>composed</c> where the document prints none.</param>
/// <param name="Status">The status of a response; <see langword="null"/> for a request.</param>
/// <param name="MediaType">The media type; <see langword="null"/> for a response without a body.</param>
/// <param name="Body">The body; <see langword="null"/> for a response without one.</param>
public sealed record DocumentedBody(string Operation, string Name, int? Status, string? MediaType, string? Body);
