using System.Text.Json;
using MessagingClients.Testing.Schemas;

namespace MessagingClients.Testing.Stating;

/// <summary>An answer, and what the body of a request must satisfy to get it.</summary>
internal sealed record StatedStub(IReadOnlyList<Schema> When, int Status, string? MediaType, string? Body)
{
    public bool Answers(JsonElement? body) => When.Count == 0 || (body is { } value && When.All(schema => schema.Accepts(value)));
}
