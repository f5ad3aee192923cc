using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using MessagingClients.Soak.Journal;

namespace MessagingClients.Soak.Serving;

/// <summary>Writes down what a request said.</summary>
internal static class ArrivalOf
{
    public static Arrival Request(HeardRequest request, byte[]? body, string fault, Script script)
    {
        long message = request.Number(Marks.MessageHeader);
        return new Arrival(message, (int)request.Number(Marks.AttemptHeader), fault)
        {
            IsWhole = body is not null,
            HasOwnText = body is not null && Encoding.UTF8.GetString(body).Contains(Marks.Text(message), StringComparison.Ordinal),
            Key = body is null ? null : Key(body),
            Hash = body is null ? null : Convert.ToHexString(SHA256.HashData(body)),
            HasCredential = request.HasCredential,
            Status = script.HearsBody && body is null ? null : script.Status,
            IsSure = script.IsSure,
            IsReadable = script.IsReadable,
            NotBefore = script.NotBefore,
        };
    }

    private static string? Key(byte[] body)
    {
        using JsonDocument document = JsonDocument.Parse(body);
        return document.RootElement.TryGetProperty("idempotency_key", out JsonElement key) ? key.GetString() : null;
    }
}
