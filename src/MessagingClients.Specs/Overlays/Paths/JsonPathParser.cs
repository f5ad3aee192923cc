using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Overlays.Paths;

/// <summary>Reads paths: RFC 9535, section 2.</summary>
internal sealed class JsonPathParser
{
    private readonly PathScanner _scanner;
    private readonly FilterParser _filters;

    public JsonPathParser(string text)
    {
        _scanner = new PathScanner(text);
        _filters = new FilterParser(_scanner, Segments);
    }

    public JsonPath Parse()
    {
        _scanner.Require("$");
        JsonPath path = Segments();
        return _scanner.AtEnd ? path : throw _scanner.Fault("'.', '[' or the end");
    }

    private JsonPath Segments()
    {
        List<Segment> segments = [];
        while (true)
        {
            if (_scanner.Take(".."))
            {
                segments.Add(new Segment(_scanner.Current == '[' ? Bracketed() : [Shorthand()], Descends: true));
            }
            else if (_scanner.Take("."))
            {
                segments.Add(new Segment([Shorthand()], Descends: false));
            }
            else if (_scanner.Current == '[')
            {
                segments.Add(new Segment(Bracketed(), Descends: false));
            }
            else
            {
                return new JsonPath(segments);
            }
        }
    }

    private Selector Shorthand() => _scanner.Take("*") ? Wildcard : Name(_scanner.Name());

    private List<Selector> Bracketed()
    {
        List<Selector> selectors = [];
        _scanner.Require("[");
        do
        {
            _scanner.SkipBlanks();
            selectors.Add(Selector());
            _scanner.SkipBlanks();
        }
        while (_scanner.Take(","));
        _scanner.Require("]");
        return selectors;
    }

    private Selector Selector()
    {
        if (_scanner.Current is '\'' or '"')
        {
            return Name(_scanner.Quoted());
        }

        if (_scanner.Take("*"))
        {
            return Wildcard;
        }

        return _scanner.Take("?") ? Filter(_filters.Parse()) : IndexOrSlice();
    }

    private Selector IndexOrSlice()
    {
        int? start = _scanner.Integer();
        if (!_scanner.Take(":"))
        {
            int index = start ?? throw _scanner.Fault("a name in quotes, a number, '*' or '?'");
            return (parent, _) => parent.At(index) is { } match ? [match] : [];
        }

        int? end = _scanner.Integer();
        int step = _scanner.Take(":") ? _scanner.Integer() ?? 1 : 1;
        return (parent, _) => Slice(parent, start, end, step);
    }

    private static IEnumerable<PathMatch> Slice(PathMatch parent, int? start, int? end, int step)
    {
        int count = (parent.Node as SpecArray)?.Items.Count ?? 0;
        int Bound(int? value, int otherwise, int lowest, int highest) =>
            value is { } given ? Math.Clamp(given < 0 ? count + given : given, lowest, highest) : otherwise;
        if (step > 0)
        {
            for (int index = Bound(start, 0, 0, count); index < Bound(end, count, 0, count); index += step)
            {
                yield return parent.At(index)!;
            }
        }
        else if (step < 0)
        {
            for (int index = Bound(start, count - 1, -1, count - 1); index > Bound(end, -1, -1, count - 1); index += step)
            {
                yield return parent.At(index)!;
            }
        }
    }

    private static Selector Name(string name) => (parent, _) => parent.Named(name) is { } match ? [match] : [];

    private static Selector Filter(Condition condition) =>
        (parent, root) => parent.Children().Where(child => condition(child.Node, root));

    private static IEnumerable<PathMatch> Wildcard(PathMatch parent, SpecNode root) => parent.Children();
}
