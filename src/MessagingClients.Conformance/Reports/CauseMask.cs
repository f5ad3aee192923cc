using System.Text.RegularExpressions;

namespace MessagingClients.Conformance.Reports;

/// <summary>Takes out of a finding what differs from case to case: ids and numbers.</summary>
internal static partial class CauseMask
{
    public static string Of(string text) => Number().Replace(Id().Replace(text, "<id>"), "#");

    /// <summary>A word of eight characters or more in which letters stand between digits, such as <c>OP12ab34</c> or a GUID.</summary>
    [GeneratedRegex(@"\b(?=[\w-]{8})[\w-]*\d[\w-]*[A-Za-z][\w-]*\d[\w-]*")]
    private static partial Regex Id();

    [GeneratedRegex(@"\d+")]
    private static partial Regex Number();
}
