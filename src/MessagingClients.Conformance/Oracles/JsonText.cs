using System.Text.Json;

namespace MessagingClients.Conformance.Oracles;

/// <summary>Reads a JSON string that may hold half a surrogate pair, which the reader of .NET refuses.</summary>
internal static class JsonText
{
    public static string? Of(JsonElement value)
    {
        try
        {
            return value.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
