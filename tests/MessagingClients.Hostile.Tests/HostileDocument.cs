using System.Globalization;

namespace MessagingClients.Hostile.Tests;

/// <summary>A document, and what it must end in.</summary>
/// <param name="Name">The name of its file, or of what makes it.</param>
/// <param name="Ends"><c>compiles</c>, or the first error as <c>CLIENT0011 at 8:3</c>.</param>
public sealed record HostileDocument(string Name, string Ends)
{
    /// <summary>All of documents.tsv, which has a line for each file and for each document that is made.</summary>
    public static IReadOnlyList<HostileDocument> All { get; } =
    [
        .. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "documents.tsv")).Skip(1).Select(line => line.Split('\t'))
            .Select(cells => new HostileDocument(cells[0], cells[1])),
    ];

    public bool Compiles => Ends == "compiles";

    /// <summary>The name of its client in C#.</summary>
    public string Client => string.Concat(Path.GetFileNameWithoutExtension(Name).Split('-').Select(CultureInfo.InvariantCulture.TextInfo.ToTitleCase));

    /// <summary>The document; the port of the listener that nobody may call stands for <c>PORT</c>.</summary>
    public string Text(int port) =>
        (MadeDocuments.All.TryGetValue(Name, out Func<string>? make) ? make() : File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Documents", Name)))
        .Replace("PORT", port.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);

    public override string ToString() => Name;
}
