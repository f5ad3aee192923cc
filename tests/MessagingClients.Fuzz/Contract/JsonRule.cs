using System.Text.Json;

namespace MessagingClients.Fuzz.Contract;

/// <summary>Whether a body is JSON that a client may have read.</summary>
internal static class JsonRule
{
    private static ReadOnlySpan<byte> Mark => [0xEF, 0xBB, 0xBF];

    public static bool IsReadable(byte[] body)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(body.AsMemory(body.AsSpan().StartsWith(Mark) ? Mark.Length : 0));
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
