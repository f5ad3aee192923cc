using System.Globalization;
using MessagingClients.Specs.Overlays.Paths;

namespace MessagingClients.Specs.Overlays;

/// <summary>Parents before what they hold, and the items of an array as they stand.</summary>
internal sealed class DocumentOrder : IComparer<PathMatch>
{
    public int Compare(PathMatch? x, PathMatch? y)
    {
        (IReadOnlyList<string> one, IReadOnlyList<string> other) = (x!.Segments, y!.Segments);
        int difference = one.Zip(other).Select(steps => CompareSteps(steps.First, steps.Second)).FirstOrDefault(order => order != 0);
        return difference != 0 ? difference : one.Count.CompareTo(other.Count);
    }

    /// <summary>The order of members does not matter, so that numbers may be taken for indexes in any case.</summary>
    private static int CompareSteps(string one, string other) =>
        Index(one) == Index(other) ? string.CompareOrdinal(one, other) : Index(one).CompareTo(Index(other));

    private static int Index(string step) =>
        int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out int index) ? index : int.MaxValue;
}
