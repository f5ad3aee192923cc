using System.Text.Json;

namespace MessagingClients.Testing.Schemas;

/// <summary>One keyword of a schema, ready to check values.</summary>
/// <param name="value">The value.</param>
/// <param name="pointer">The place of the value.</param>
/// <returns>What the value breaks; nothing where the keyword has nothing against it.</returns>
internal delegate IEnumerable<SchemaProblem> Keyword(JsonElement value, string pointer);
