using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Overlays.Paths;

/// <summary>Whether a filter takes a node.</summary>
internal delegate bool Condition(SpecNode current, SpecNode root);

/// <summary>One side of a comparison: a literal, or the node that a path selects, if any.</summary>
internal delegate SpecNode? Operand(SpecNode current, SpecNode root);

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
        if (scanner.Current == '!')
        {
            scanner.Require("!");
            Condition negated = Basic();
            return (current, root) => !negated(current, root);
        }

        if (!scanner.Take("("))
        {
            return Test();
        }

        Condition inner = Parse();
        scanner.SkipBlanks();
        scanner.Require(")");
        return inner;
    }

    private Condition Test()
    {
        bool isPath = scanner.Current is '@' or '$';
        Operand left = Read();
        scanner.SkipBlanks();
        if (Array.Find(Operators, scanner.Take) is not { } comparison)
        {
            return isPath ? (current, root) => left(current, root) is not null : throw scanner.Fault("a comparison");
        }

        scanner.SkipBlanks();
        Operand right = Read();
        return (current, root) => Comparison.Holds(comparison, left(current, root), right(current, root));
    }

    private Operand Read()
    {
        if (scanner.Take("@"))
        {
            JsonPath path = segments();
            return (current, root) => path.Select(current, root).FirstOrDefault()?.Node;
        }

        if (scanner.Take("$"))
        {
            JsonPath path = segments();
            return (_, root) => path.Select(root, root).FirstOrDefault()?.Node;
        }

        SpecNode literal = Literal();
        return (_, _) => literal;
    }

    private SpecScalar Literal() => scanner.Current is '\'' or '"' ? SpecScalar.OfText(scanner.Quoted())
        : scanner.Take("true") ? SpecScalar.OfBoolean(true)
        : scanner.Take("false") ? SpecScalar.OfBoolean(false)
        : scanner.Take("null") ? SpecScalar.Null()
        : scanner.Number() is { } number ? SpecScalar.OfNumber(number)
        : throw scanner.Fault("a path, a literal or '('");

    private bool TakeOperator(string text)
    {
        scanner.SkipBlanks();
        return scanner.Take(text);
    }
}
