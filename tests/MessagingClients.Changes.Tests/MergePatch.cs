using System.Text.Json.Nodes;

namespace MessagingClients.Changes.Tests;

/// <summary>JSON merge patches (RFC 7396): objects are merged, null takes out, anything else replaces.</summary>
internal static class MergePatch
{
    public static JsonNode? Apply(JsonNode? target, JsonNode? patch)
    {
        if (patch is not JsonObject changes)
        {
            return patch?.DeepClone();
        }

        JsonObject merged = target as JsonObject ?? [];
        foreach ((string name, JsonNode? value) in changes)
        {
            JsonNode? old = merged[name];
            merged.Remove(name);
            if (Apply(old, value) is { } changed)
            {
                merged.Add(name, changed);
            }
        }

        return merged;
    }
}
