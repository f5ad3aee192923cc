using System.Text;

namespace MessagingClients.Authentication;

/// <summary>A user and a password as one credential (RFC 7617, section 2).</summary>
internal static class BasicText
{
    /// <summary>Refuses what no request can carry, without repeating it.</summary>
    /// <exception cref="ArgumentException">One of them is missing or cannot be sent.</exception>
    public static string Of(string? user, string? password, string userOption, string passwordOption)
    {
        string name = Require(user, userOption);
        return name.Contains(':', StringComparison.Ordinal)
            ? throw new ArgumentException($"{userOption} has a colon, which would end it. Expected a name without one.", userOption)
            : Convert.ToBase64String(Encoding.UTF8.GetBytes($"{name}:{Require(password, passwordOption)}"));
    }

    private static string Require(string? text, string option)
    {
        if (text is null)
        {
            throw new ArgumentException($"{option} is missing. Set it to what the provider gave you; where that is nothing, to an empty text.", option);
        }

        int bad = text.AsSpan().IndexOfAnyInRange('\0', '\x1F');
        return bad < 0 && !text.Contains('\x7F', StringComparison.Ordinal)
            ? text
            : throw new ArgumentException($"{option} has a control character. Remove line breaks that came along when it was copied.", option);
    }
}
