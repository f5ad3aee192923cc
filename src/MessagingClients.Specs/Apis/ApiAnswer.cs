namespace MessagingClients.Specs.Apis;

/// <summary>An answer that a document states.</summary>
/// <param name="Status">The status, or the first of several.</param>
/// <param name="Through">The last status that is meant.</param>
/// <param name="Description">What the document says of it.</param>
/// <param name="Content">Its body, or <see langword="null"/> for none.</param>
/// <param name="BodyOptional">Whether it comes without its body as well.</param>
/// <param name="FailureSigns">Where its body says that the message failed, although the status says that it was taken.</param>
internal sealed record ApiAnswer(
    int Status, int Through, string Description, ApiContent? Content, bool BodyOptional, IReadOnlyList<FailureSign> FailureSigns)
{
    /// <summary>Whether the status says that the request was taken.</summary>
    public bool IsSuccess => Status is >= 200 and < 300;

    /// <summary>The name of its body's type, where that is an object of the client.</summary>
    public string? Model => Content?.Model;
}
