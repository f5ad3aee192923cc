namespace MessagingClients.Operations;

/// <summary>Values of parameters as a header can carry them.</summary>
internal static class HeaderText
{
    /// <exception cref="ArgumentException">A header cannot carry the value, or its blanks would be lost.</exception>
    public static string Require(string name, string text) => IsCarried(text) ? text
        : throw new ArgumentException($"{name}: expected printable ASCII without blanks at its ends, which is what a header can carry, found other text.", name);

    /// <exception cref="ArgumentException">A header cannot carry an item, or it would be taken for two.</exception>
    public static string Join(string name, string[] items) => Array.TrueForAll(items, item => IsCarried(item) && !item.Contains(',', StringComparison.Ordinal))
        ? string.Join(',', items)
        : throw new ArgumentException($"{name}: expected items of printable ASCII without commas and without blanks at their ends, which is what a header can carry, found another one.", name);

    private static bool IsCarried(string text) => !text.AsSpan().ContainsAnyExceptInRange(' ', '~') && text is not ([' ', ..] or [.., ' ']);
}
