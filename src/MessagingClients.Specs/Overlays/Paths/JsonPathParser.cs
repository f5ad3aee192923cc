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
            _scanner.SkipBlanksBefore('.', '[');
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

    private Selector Shorthand() => _scanner.Take("*") ? Selectors.Wildcard : Selectors.Name(_scanner.Name());

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
            return Selectors.Name(_scanner.Quoted());
        }

        if (_scanner.Take("*"))
        {
            return Selectors.Wildcard;
        }

        return _scanner.Take("?") ? Selectors.Filter(_filters.Parse()) : IndexOrSlice();
    }

    private Selector IndexOrSlice()
    {
        long? start = _scanner.Integer();
        if (!TakeColon())
        {
            return Selectors.Index(start ?? throw _scanner.Fault("a name in quotes, a number, '*' or '?'"));
        }

        _scanner.SkipBlanks();
        long? end = _scanner.Integer();
        return Selectors.Slice(start, end, TakeColon() ? Step() : 1);
    }

    private long Step()
    {
        _scanner.SkipBlanks();
        return _scanner.Integer() ?? 1;
    }

    private bool TakeColon()
    {
        _scanner.SkipBlanks();
        return _scanner.Take(":");
    }
}
