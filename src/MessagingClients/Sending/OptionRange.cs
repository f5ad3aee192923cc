namespace MessagingClients.Sending;

/// <summary>What options can be. Each error names the option, what was found and what is expected.</summary>
internal static class OptionRange
{
    /// <exception cref="ArgumentOutOfRangeException">The time is none that a timer can wait.</exception>
    public static TimeSpan Timeout(TimeSpan time, string option) =>
        time == System.Threading.Timeout.InfiniteTimeSpan || (time > TimeSpan.Zero && time.TotalMilliseconds <= int.MaxValue)
            ? time
            : throw Refuse(option, time, $"a positive time of at most {int.MaxValue} ms, or Timeout.InfiniteTimeSpan");

    /// <exception cref="ArgumentOutOfRangeException">The time is negative, or longer than a day.</exception>
    public static TimeSpan Wait(TimeSpan time, string option) =>
        time >= TimeSpan.Zero && time <= TimeSpan.FromDays(1) ? time : throw Refuse(option, time, "a time from zero to a day");

    /// <exception cref="ArgumentOutOfRangeException">The number is not in the range.</exception>
    public static int Between(int least, int most, int number, string option) =>
        number >= least && number <= most ? number : throw Refuse(option, number, $"a whole number from {least} to {most}");

    /// <exception cref="ArgumentNullException">There is none.</exception>
    public static T Present<T>(T? value, string option)
        where T : class =>
        value ?? throw new ArgumentNullException(option, $"{option}: expected one, found none.");

    private static ArgumentOutOfRangeException Refuse(string option, object found, string expected) =>
        new(option, found, $"{option}: expected {expected}.");
}
