using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Overlays.Paths;

/// <summary>The selectors of RFC 9535, section 2.3.</summary>
internal static class Selectors
{
    public static Selector Wildcard { get; } = new((parent, _) => parent.Children(), IsSingular: false);

    public static Selector Name(string name) =>
        new((parent, _) => parent.Named(name) is { } match ? [match] : [], IsSingular: true);

    public static Selector Index(long index) =>
        new((parent, _) => parent.At(index) is { } match ? [match] : [], IsSingular: true);

    public static Selector Filter(Condition condition) =>
        new((parent, root) => parent.Children().Where(child => condition(child.Node, root)), IsSingular: false);

    public static Selector Slice(long? start, long? end, long step) =>
        new((parent, _) => Slice(parent, start, end, step), IsSingular: false);

    private static IEnumerable<PathMatch> Slice(PathMatch parent, long? start, long? end, long step)
    {
        long count = (parent.Node as SpecArray)?.Items.Count ?? 0;
        long Bound(long? value, long otherwise, long lowest, long highest) =>
            value is { } given ? Math.Clamp(given < 0 ? count + given : given, lowest, highest) : otherwise;
        if (step > 0)
        {
            for (long index = Bound(start, 0, 0, count); index < Bound(end, count, 0, count); index += step)
            {
                yield return parent.At(index)!;
            }
        }
        else if (step < 0)
        {
            for (long index = Bound(start, count - 1, -1, count - 1); index > Bound(end, -1, -1, count - 1); index += step)
            {
                yield return parent.At(index)!;
            }
        }
    }
}
