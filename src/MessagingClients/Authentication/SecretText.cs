namespace MessagingClients.Authentication;

internal static class SecretText
{
    /// <summary>Refuses what no header can carry, without repeating it.</summary>
    public static string Require(string? secret, string option)
    {
        if (string.IsNullOrEmpty(secret))
        {
            throw new ArgumentException($"{option} is missing. Set it to the credential that the provider gave you.", option);
        }

        int bad = secret.AsSpan().IndexOfAnyExceptInRange('!', '~');
        return bad < 0
            ? secret
            : throw new ArgumentException(
                $"{option} has a character at position {bad} that a header cannot carry: expected printable ASCII without blanks, found U+{(int)secret[bad]:X4}. Remove line breaks and blanks that came along when it was copied.",
                option);
    }
}
