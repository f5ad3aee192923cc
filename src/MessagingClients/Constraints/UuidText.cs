using System.Text.RegularExpressions;

namespace MessagingClients.Constraints;

/// <summary>The spelling of RFC 9562, section 4; <see cref="Guid"/> takes braces and other spellings as well.</summary>
internal static partial class UuidText
{
    public static bool IsUuid(string value) => Grammar().IsMatch(value);

    [GeneratedRegex(@"\A[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Grammar();
}
