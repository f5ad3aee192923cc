using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Apis;

/// <summary>The body of an answer.</summary>
/// <param name="MediaType">The media type to ask for.</param>
/// <param name="Kind">What it is to who reads it.</param>
/// <param name="Shape">What it, or each of its events, holds, where that is JSON.</param>
/// <param name="TakesNull">Whether null is a body as well.</param>
internal sealed record ApiContent(string MediaType, AnswerKind Kind, Shape Shape, bool TakesNull)
{
    /// <summary>Whether it is events that hold JSON; others hold text.</summary>
    public bool HasJsonEvents { get; init; }

    /// <summary>The name of its type, where it is an object of the client.</summary>
    public string? Model => Kind == AnswerKind.Json && Shape is Shape.Named named ? named.Name : null;
}
