using System.Buffers;
using System.Security.Cryptography;

namespace MessagingClients.TextUs;

/// <summary>Tells webhook calls of TextUs from others: each is signed with the secret of its webhook.</summary>
public static class TextUsWebhook
{
    /// <summary>The header of a webhook call that holds the signature.</summary>
    public const string SignatureHeader = "X-TextUs-Signature";

    /// <summary>Whether a call was signed with the secret. It takes as long for a wrong signature as for the right one.</summary>
    /// <param name="body">The raw body of the call, before anything has read or changed it.</param>
    /// <param name="signature">The value of <see cref="SignatureHeader"/>: the HMAC-SHA256 of the body as 64 hexadecimal digits.</param>
    /// <param name="secret">The secret of the webhook; not empty.</param>
    /// <returns><see langword="true"/> for the right signature; <see langword="false"/> for any other text.</returns>
    /// <exception cref="ArgumentException">The secret is empty: anyone could sign with it.</exception>
    public static bool Verify(ReadOnlySpan<byte> body, ReadOnlySpan<char> signature, ReadOnlySpan<byte> secret)
    {
        if (secret.IsEmpty)
        {
            throw new ArgumentException("Expected the secret of the webhook, found none.", nameof(secret));
        }

        Span<byte> given = stackalloc byte[HMACSHA256.HashSizeInBytes];
        Span<byte> expected = stackalloc byte[HMACSHA256.HashSizeInBytes];
        HMACSHA256.HashData(secret, body, expected);
        bool isHex = signature.Length == 2 * given.Length && Convert.FromHexString(signature, given, out _, out _) == OperationStatus.Done;
        return CryptographicOperations.FixedTimeEquals(expected, given) && isHex;
    }
}
