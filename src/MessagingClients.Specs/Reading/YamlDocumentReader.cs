using MessagingClients.Specs.Diagnostics;
using MessagingClients.Specs.Documents;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace MessagingClients.Specs.Reading;

/// <summary>
/// Reads the part of YAML 1.2 that has a form in JSON (which JSON itself belongs to). Aliases share the node that they
/// name, so that they cost no memory; what they would cost a walk is counted and bounded.
/// </summary>
internal sealed class YamlDocumentReader
{
    // What System.Text.Json reads by itself, and so what Microsoft.OpenApi does.
    public const int MaxDepth = 64;
    public const long MaxSize = 5_000_000;
    private const long MaxUnfolded = 500_000;

    private readonly Scanner _scanner;
    private readonly Parser _parser;
    private readonly Dictionary<string, SpecNode> _anchors = [];
    private readonly string _file;
    private long _written;

    public YamlDocumentReader(string text, string file)
    {
        _file = file;
        _scanner = new Scanner(new StringReader(text), skipComments: true);
        _parser = new Parser(_scanner);
    }

    public SpecNode Read()
    {
        try
        {
            _parser.Consume<StreamStart>();
            if (_parser.TryConsume<StreamEnd>(out _))
            {
                throw Fault(DiagnosticCodes.Syntax, Mark.Empty, "Expected a document, found an empty file.");
            }

            _parser.Consume<DocumentStart>();
            SpecNode root = ReadNode(depth: 0);
            _parser.Consume<DocumentEnd>();
            return _parser.TryConsume<StreamEnd>(out _)
                ? root
                : throw Fault(DiagnosticCodes.Syntax, _parser.Current!.Start, "Expected one document in the file, found a second.");
        }
        catch (YamlException exception)
        {
            throw Fault(DiagnosticCodes.Syntax, exception.Start, $"The file is not YAML: {exception.Message}");
        }
        catch (ArgumentException)
        {
            // The scanner's answer to "\UFFFFFFFF".
            throw Fault(DiagnosticCodes.Syntax, _scanner.CurrentPosition, "The file is not YAML: an escape names no character. Expected \\U00000000 to \\U0010FFFF.");
        }
        catch (InvalidOperationException)
        {
            // The scanner's answer to a plain value that runs out of its indentation.
            throw Fault(DiagnosticCodes.Syntax, _scanner.CurrentPosition, "The file is not YAML: a value ends in an unexpected way. Check the indentation.");
        }
    }

    private SpecNode ReadNode(int depth)
    {
        if (depth >= MaxDepth)
        {
            throw Fault(DiagnosticCodes.TooLarge, _parser.Current!.Start, $"Expected at most {MaxDepth} levels, found more.");
        }

        ParsingEvent start = _parser.Consume<ParsingEvent>();
        SpecNode node = start switch
        {
            Scalar scalar => YamlScalars.Read(scalar, Locate(scalar.Start)),
            SequenceStart sequence => ReadSequence(sequence, depth),
            MappingStart mapping => ReadMapping(mapping, depth),
            AnchorAlias alias => Resolve(alias),
            _ => throw Fault(DiagnosticCodes.Syntax, start.Start, "Expected a value."),
        };
        Remember(start, node);
        return Require(node, start, depth);
    }

    private SpecNode Require(SpecNode node, ParsingEvent start, int depth)
    {
        _written += start is AnchorAlias ? 1 : node.OwnSize;
        return node.Size > MaxSize ? throw Fault(DiagnosticCodes.TooLarge, start.Start, $"Expected at most {MaxSize} values, a hundred characters counted as one; found more.")
            : node.Size - _written > MaxUnfolded ? throw Fault(DiagnosticCodes.TooLarge, start.Start, $"Expected aliases to add at most {MaxUnfolded} values, a hundred characters counted as one; found more. Write out less by aliases.")
            : depth + node.Depth > MaxDepth ? throw Fault(DiagnosticCodes.TooLarge, start.Start, $"Expected at most {MaxDepth} levels, aliases unfolded; found more.")
            : node;
    }

    private SpecArray ReadSequence(SequenceStart start, int depth)
    {
        List<SpecNode> items = [];
        while (!_parser.TryConsume<SequenceEnd>(out _))
        {
            items.Add(ReadNode(depth + 1));
        }

        return new SpecArray(items, Locate(start.Start));
    }

    private SpecObject ReadMapping(MappingStart start, int depth)
    {
        List<SpecMember> members = [];
        HashSet<string> names = [];
        while (!_parser.TryConsume<MappingEnd>(out _))
        {
            Scalar name = _parser.Accept<Scalar>(out _)
                ? _parser.Consume<Scalar>()
                : throw Fault(DiagnosticCodes.Syntax, _parser.Current!.Start, "Expected a name, found a list, an object or an alias in its place.");
            if (name is { Value: "<<", Style: ScalarStyle.Plain })
            {
                throw Fault(DiagnosticCodes.Syntax, name.Start, "Merge keys (<<) are no part of YAML 1.2. Write the members out.");
            }

            if (!names.Add(name.Value))
            {
                throw Fault(DiagnosticCodes.Syntax, name.Start, $"'{name.Value}' stands twice in one object. Remove one of the two.");
            }

            members.Add(new SpecMember(name.Value, ReadNode(depth + 1), Locate(name.Start)));
        }

        return new SpecObject(members, Locate(start.Start));
    }

    private void Remember(ParsingEvent start, SpecNode node)
    {
        if (start is NodeEvent { Anchor.IsEmpty: false } anchored)
        {
            _anchors[anchored.Anchor.Value] = node;
        }
    }

    private SpecNode Resolve(AnchorAlias alias) =>
        _anchors.TryGetValue(alias.Value.Value, out SpecNode? node)
            ? node
            : throw Fault(DiagnosticCodes.Syntax, alias.Start, $"The alias *{alias.Value.Value} names no anchor that is complete before it.");

    private SpecException Fault(string code, Mark mark, string message) => new(code, Locate(mark), message);

    private SourceLocation Locate(Mark mark) => new(_file, (int)Math.Max(mark.Line, 1), (int)Math.Max(mark.Column, 1));
}
