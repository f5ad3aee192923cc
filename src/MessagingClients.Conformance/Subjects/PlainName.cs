namespace MessagingClients.Conformance.Subjects;

/// <summary>
/// Finds what a document names among what a client names: letters and digits count, their case does not. It is written
/// without the rules by which clients are generated, so that a name that went wrong there is not found here.
/// </summary>
internal static class PlainName
{
    public static bool Matches(string left, string right) => Of(left).Equals(Of(right), StringComparison.OrdinalIgnoreCase);

    private static string Of(string name) => string.Concat(name.Where(char.IsLetterOrDigit));
}
