using System.Text.Json;

namespace MessagingClients.Authentication;

/// <summary>A token and its end (RFC 6749, section 5.1).</summary>
internal sealed class AccessToken(string value, DateTimeOffset end)
{
    public string Value { get; } = value;

    public DateTimeOffset End { get; } = end;

    /// <summary>Reads the answer of a token endpoint; <see langword="null"/> where it holds no token that a header can carry.</summary>
    public static AccessToken? Read(ReadOnlySpan<byte> json, TimeProvider time)
    {
        try
        {
            Utf8JsonReader reader = new(json);
            using JsonDocument answer = JsonDocument.ParseValue(ref reader);
            string? token = answer.RootElement.GetProperty("access_token").GetString();
            return string.IsNullOrEmpty(token) || token.AsSpan().ContainsAnyExceptInRange('!', '~')
                ? null
                : new AccessToken(token, time.GetUtcNow() + Lifetime(answer.RootElement));
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or KeyNotFoundException or FormatException)
        {
            return null;
        }
    }

    /// <summary>A token whose end is not told as a number is good for who asked, and not kept.</summary>
    private static TimeSpan Lifetime(JsonElement answer) =>
        answer.TryGetProperty("expires_in", out JsonElement seconds) && seconds.ValueKind == JsonValueKind.Number
            ? TimeSpan.FromSeconds(Math.Clamp(seconds.GetDouble(), 0, TimeSpan.FromDays(1).TotalSeconds))
            : TimeSpan.Zero;
}
