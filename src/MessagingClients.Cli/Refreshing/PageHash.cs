using System.Security.Cryptography;
using System.Text;

namespace MessagingClients.Cli.Refreshing;

/// <summary>SHA-256, as the table has it.</summary>
internal static class PageHash
{
    /// <summary>Of a document: of its bytes.</summary>
    public static string OfDocument(ReadOnlySpan<byte> document) => Convert.ToHexStringLower(SHA256.HashData(document));

    /// <summary>Of a page that was transcribed: each run of white space counts as one space.</summary>
    public static string OfPage(string page) =>
        OfDocument(Encoding.UTF8.GetBytes(string.Join(' ', page.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))));
}
