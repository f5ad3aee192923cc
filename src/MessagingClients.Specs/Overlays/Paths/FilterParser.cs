using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Overlays.Paths;

/// <summary>Reads filters: RFC 9535, section 2.3.5, without functions.</summary>
internal sealed class FilterParser(PathScanner scanner, Func<JsonPath> segments)
{
    private static readonly string[] Operators = ["==", "!=", "<=", ">=", "<", ">"];

    public Condition Parse()
    {
        Condition left = And();
        while (TakeOperator("||"))
        {
            Condition first = left;
            Condition second = And();
            left = (current, root) => first(current, root) || second(current, root);
        }

        return left;
    }

    private Condition And()
    {
        Condition left = Basic();
        while (TakeOperator("&&"))
        {
            Condition first = left;
            Condition second = Basic();
            left = (current, root) => first(current, root) && second(current, root);
        }

        return left;
    }

    private Condition Basic()
    {
        scanner.SkipBlanks();
        if (!scanner.Take("!"))
        {
            return scanner.Current == '(' ? Group() : Test();
        }

        scanner.SkipBlanks();
        Condition negated = scanner.Current switch
        {
            '(' => Group(),
            '@' or '$' => Exists(Path()),
            _ => throw scanner.Fault("'(' or a path"),
        };
        return (current, root) => !negated(current, root);
    }

    private Condition Group()
    {
        scanner.Require("(");
        Condition inner = Parse();
        scanner.SkipBlanks();
        scanner.Require(")");
        return inner;
    }

    private Condition Test()
    {
        PathOperand? path = scanner.Current is '@' or '$' ? Path() : null;
        Operand left = path is null ? Literal() : path.Find;
        if (TakeComparison() is not { } comparison)
        {
            return path is null ? throw scanner.Fault("a comparison") : Exists(path);
        }

        RequireSingular(path);
        scanner.SkipBlanks();
        Operand right = Comparable();
        return (current, root) => Comparison.Holds(comparison, left(current, root), right(current, root));
    }

    private Operand Comparable()
    {
        if (scanner.Current is not ('@' or '$'))
        {
            return Literal();
        }

        PathOperand path = Path();
        RequireSingular(path);
        return path.Find;
    }

    private static Condition Exists(PathOperand path) => (current, root) => path.Find(current, root) is not null;

    private void RequireSingular(PathOperand? path)
    {
        if (path is { Path.IsSingular: false })
        {
            throw scanner.Fault("a path of names and indexes alone on either side of a comparison");
        }
    }

    private PathOperand Path()
    {
        bool fromRoot = scanner.Current == '$';
        scanner.Require(fromRoot ? "$" : "@");
        return new PathOperand(segments(), fromRoot);
    }

    private Operand Literal()
    {
        SpecScalar literal = ReadLiteral();
        return (_, _) => literal;
    }

    private SpecScalar ReadLiteral() => scanner.Current is '\'' or '"' ? SpecScalar.OfText(scanner.Quoted())
        : scanner.Take("true") ? SpecScalar.OfBoolean(true)
        : scanner.Take("false") ? SpecScalar.OfBoolean(false)
        : scanner.Take("null") ? SpecScalar.Null()
        : scanner.Number() is { } number ? SpecScalar.OfNumber(number)
        : throw scanner.Fault("a path, a literal or '('");

    private string? TakeComparison()
    {
        scanner.SkipBlanks();
        return Array.Find(Operators, scanner.Take);
    }

    private bool TakeOperator(string text)
    {
        scanner.SkipBlanks();
        return scanner.Take(text);
    }
}
