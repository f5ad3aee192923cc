namespace MessagingClients.Errors;

/// <summary>Texts that a provider wrote and that callers pass on: they have an end.</summary>
internal static class BoundedText
{
    private const int Limit = 1000;

    /// <summary>The text, cut between characters where it is too long; <see langword="null"/> where it says nothing.</summary>
    public static string? Of(string? text) => string.IsNullOrWhiteSpace(text) ? null
        : text.Length <= Limit ? text
        : text[..(char.IsHighSurrogate(text[Limit - 1]) ? Limit - 1 : Limit)];
}
