namespace MessagingClients.Operations;

/// <summary>What to throw where a value of the caller's throws: lists and maps are its own code, and may throw whatever they like.</summary>
internal static class UnreadableValue
{
    public static ArgumentException OfRequest(string name, Exception cause) => new(
        $"The request cannot be written: expected text of whole characters, and lists and maps that can be read, found {cause.GetType()}. Nothing was sent.", name, cause);

    public static ArgumentException OfParameter(string name, Exception cause) =>
        new($"{name}: expected a value that can be read, found {cause.GetType()}. Nothing was sent.", name, cause);
}
