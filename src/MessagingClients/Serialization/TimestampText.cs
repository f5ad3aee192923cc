namespace MessagingClients.Serialization;

/// <summary>The spelling of RFC 3339, section 5.6, where .NET takes others and not all of these. An offset may be missing.</summary>
internal static class TimestampText
{
    private const int WholeSeconds = 19;
    private const int FractionDigits = 7;

    public static bool TryParse(ReadOnlySpan<byte> text, out DateTimeOffset value)
    {
        value = default;
        if (text.Length < WholeSeconds
            || !TryDate(text, out DateTime date) || text[10] is not ((byte)'T' or (byte)'t' or (byte)' ')
            || !TryTime(text[11..], out TimeSpan time))
        {
            return false;
        }

        ReadOnlySpan<byte> rest = text[WholeSeconds..];
        return TryFraction(ref rest, out long ticks) && TryOffset(rest, out TimeSpan offset)
            && TryMake(date.Ticks + time.Ticks, ticks, offset, out value);
    }

    private static bool TryDate(ReadOnlySpan<byte> text, out DateTime date)
    {
        date = default;
        if (text[4] != '-' || text[7] != '-'
            || !TryNumber(text[..4], out int year) || !TryNumber(text[5..7], out int month) || !TryNumber(text[8..10], out int day)
            || year < 1 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
        {
            return false;
        }

        date = new DateTime(year, month, day, 0, 0, 0, DateTimeKind.Unspecified);
        return true;
    }

    // A minute can have 61 seconds; .NET's cannot.
    private static bool TryTime(ReadOnlySpan<byte> text, out TimeSpan time)
    {
        if (!TryHourAndMinute(text, out time) || text[5] != ':' || !TryNumber(text[6..8], out int second) || second > 60)
        {
            return false;
        }

        time += TimeSpan.FromSeconds(Math.Min(second, 59));
        return true;
    }

    private static bool TryHourAndMinute(ReadOnlySpan<byte> text, out TimeSpan time)
    {
        time = default;
        if (text[2] != ':' || !TryNumber(text[..2], out int hour) || !TryNumber(text[3..5], out int minute) || hour > 23 || minute > 59)
        {
            return false;
        }

        time = new TimeSpan(hour, minute, 0);
        return true;
    }

    // Digits past .NET's resolution are cut off.
    private static bool TryFraction(ref ReadOnlySpan<byte> rest, out long ticks)
    {
        ticks = 0;
        if (rest.IsEmpty || rest[0] != '.')
        {
            return true;
        }

        int end = rest[1..].IndexOfAnyExceptInRange((byte)'0', (byte)'9');
        ReadOnlySpan<byte> digits = end < 0 ? rest[1..] : rest[1..(end + 1)];
        rest = rest[(digits.Length + 1)..];
        for (int place = 0; place < FractionDigits; place++)
        {
            ticks = (ticks * 10) + (place < digits.Length ? digits[place] - '0' : 0);
        }

        return !digits.IsEmpty;
    }

    private static bool TryOffset(ReadOnlySpan<byte> text, out TimeSpan offset)
    {
        offset = default;
        if (text is [] or [(byte)'Z' or (byte)'z'])
        {
            return true;
        }

        if (text is not [(byte)'+' or (byte)'-', _, _, _, _, _] || !TryHourAndMinute(text[1..], out offset))
        {
            return false;
        }

        offset = text[0] == '-' ? -offset : offset;
        return true;
    }

    private static bool TryMake(long ticks, long fraction, TimeSpan offset, out DateTimeOffset value)
    {
        long utc = ticks - offset.Ticks;
        bool isOfCalendar = offset.Duration() <= TimeSpan.FromHours(14) && utc >= DateTime.MinValue.Ticks && utc <= DateTime.MaxValue.Ticks;
        value = isOfCalendar ? new DateTimeOffset(ticks + fraction, offset) : default;
        return isOfCalendar;
    }

    private static bool TryNumber(ReadOnlySpan<byte> digits, out int number)
    {
        number = 0;
        foreach (byte digit in digits)
        {
            if (digit is < (byte)'0' or > (byte)'9')
            {
                return false;
            }

            number = (number * 10) + digit - '0';
        }

        return true;
    }
}
