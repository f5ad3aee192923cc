using MessagingClients.Benchmarks.Subjects;

namespace MessagingClients.Benchmarks.Ratios;

/// <summary>What the words after <c>ratios</c> ask for.</summary>
/// <param name="Measurements">The measurements, in their own order.</param>
/// <param name="Providers">The providers that were named, in their own order; none where each measurement is to choose.</param>
/// <param name="IsMarkdown">Whether tables are wanted in place of lines.</param>
internal sealed record RatioSelection(IReadOnlyList<IMeasurement> Measurements, IReadOnlyList<Provider> Providers, bool IsMarkdown)
{
    private const string Markdown = "--markdown";

    /// <summary>Reads the words: names of measurements and of providers, where no measurement means all.</summary>
    /// <param name="all">The measurements that there are.</param>
    /// <param name="words">The words.</param>
    /// <returns>The selection.</returns>
    /// <exception cref="ArgumentException">A word is neither.</exception>
    public static RatioSelection Of(IReadOnlyList<IMeasurement> all, IReadOnlyList<string> words)
    {
        IMeasurement[] measurements = [.. all.Where(each => words.Contains(each.Name))];
        Provider[] providers = [.. Provider.All.Where(each => words.Contains(each.Name))];
        string[] known = [.. all.Select(each => each.Name), .. Provider.All.Select(each => each.Name), Markdown];
        return words.Except(known).FirstOrDefault() is { } unknown
            ? throw new ArgumentException($"Unknown word {unknown}. Expected any of {string.Join(", ", known)}.")
            : new RatioSelection(measurements is [] ? all : measurements, providers, words.Contains(Markdown));
    }
}
