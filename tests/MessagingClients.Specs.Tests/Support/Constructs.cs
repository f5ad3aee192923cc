using MessagingClients.TestKit;

namespace MessagingClients.Specs.Tests.Support;

/// <summary>The constructs that the page of what is supported speaks of.</summary>
internal static class Constructs
{
    /// <summary>Where they stand; the file that one of them refers to is beside it.</summary>
    public static string File { get; } = Repository.File("tests", "MessagingClients.Specs.Tests", "Support", "constructs.tsv");

    /// <summary>A line each: <c>schema</c> or <c>document</c>, the name, the fragment, with tabs between.</summary>
    public static IReadOnlyList<Construct> All { get; } =
    [
        .. System.IO.File.ReadLines(File)
            .Where(line => line.Length > 0).Select(line => line.Split('\t'))
            .Select(cells => new Construct(cells[0] == "schema", cells[1], cells[2])),
    ];
}
