using System.Globalization;
using System.Text.Json;
using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs;

/// <summary>An operation in short.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Method">Its method, in capitals.</param>
/// <param name="Path">Its path template.</param>
/// <param name="MessageIds">
/// By status, the JSON pointer to the id of the message that was sent (<c>x-message-id</c> of the overlay).
/// </param>
public sealed record OperationOutline(string Id, string Method, string Path, IReadOnlyDictionary<string, string> MessageIds)
{
    /// <summary>The name of its method in C#, without what stands at the end of every method.</summary>
    public required string Name { get; init; }

    /// <summary>The names of its methods with further bodies, by the media types that they send.</summary>
    /// <value>By default none.</value>
    public IReadOnlyDictionary<string, string> Further { get; init; } = new Dictionary<string, string>();

    /// <summary>Finds the id of the message that was sent.</summary>
    /// <param name="status">The status of the answer.</param>
    /// <param name="body">The body of the answer, whatever it holds.</param>
    /// <returns>The id, or <see langword="null"/> where there is none.</returns>
    public string? FindMessageId(int status, ReadOnlyMemory<byte> body)
    {
        if (!MessageIds.TryGetValue(status.ToString(CultureInfo.InvariantCulture), out string? pointer))
        {
            return null;
        }

        try
        {
            using JsonDocument document = JsonDocument.Parse(body);
            return SpecPointer.Parse(pointer).Aggregate((JsonElement?)document.RootElement, Step) switch
            {
                { ValueKind: JsonValueKind.String } id => id.GetString(),
                { ValueKind: JsonValueKind.Number } id => id.GetRawText(),
                _ => null,
            };
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static JsonElement? Step(JsonElement? parent, string segment) =>
        parent is { ValueKind: JsonValueKind.Object } found && found.TryGetProperty(segment, out JsonElement child) ? child : null;
}
