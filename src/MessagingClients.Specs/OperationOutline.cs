namespace MessagingClients.Specs;

/// <summary>An operation in short.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Method">Its method, in capitals.</param>
/// <param name="Path">Its path template.</param>
/// <param name="MessageIds">
/// By status, the JSON pointer to the id of the message that was sent (<c>x-message-id</c> of the overlay).
/// </param>
public sealed record OperationOutline(string Id, string Method, string Path, IReadOnlyDictionary<string, string> MessageIds);
