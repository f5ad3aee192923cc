using System.Text.RegularExpressions;
using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Facts;

/// <summary>
/// A schema of the contract, ready to hold facts against it: a large document has millions. It knows the keywords that the
/// contract is written in, and takes no others.
/// </summary>
internal sealed class FactRule
{
    private readonly string? _type;
    private readonly SpecArray? _values;
    private readonly Regex? _pattern;
    private readonly decimal _minimum = decimal.MinValue;
    private readonly decimal _maximum = decimal.MaxValue;
    private readonly decimal _least;
    private readonly FactRule? _items;
    private readonly FactRule? _others;
    private readonly bool _isClosed;
    private readonly string[] _required = [];
    private readonly Dictionary<string, FactRule> _members = [];
    private readonly FactRule[] _options = [];

    private FactRule(SpecObject schema, Func<SpecNode, FactRule> read)
    {
        foreach (SpecMember keyword in schema.Members)
        {
            switch (keyword.Name)
            {
                case "$schema" or "title" or "description" or "definitions":
                    break;
                case "type":
                    _type = keyword.Value.AsText();
                    break;
                case "enum":
                    _values = (SpecArray)keyword.Value;
                    break;
                case "pattern":
                    _pattern = new Regex(keyword.Value.AsText()!, RegexOptions.CultureInvariant);
                    break;
                case "minimum":
                    _minimum = keyword.Value.AsDecimal()!.Value;
                    break;
                case "maximum":
                    _maximum = keyword.Value.AsDecimal()!.Value;
                    break;
                case "minLength" or "minItems":
                    _least = keyword.Value.AsDecimal()!.Value;
                    break;
                case "items":
                    _items = read(keyword.Value);
                    break;
                case "additionalProperties":
                    _isClosed = keyword.Value.IsFalse();
                    _others = _isClosed ? null : read(keyword.Value);
                    break;
                case "required":
                    _required = [.. schema.Texts("required")];
                    break;
                case "properties":
                    _members = schema.Members("properties").ToDictionary(member => member.Name, member => read(member.Value));
                    break;
                case "anyOf":
                    _options = [.. schema.Items("anyOf").Select(read)];
                    break;
                default:
                    throw new NotSupportedException($"The contract of the facts has the keyword '{keyword.Name}' at {keyword.Location}, which nobody would check.");
            }
        }
    }

    /// <summary>Reads the contract.</summary>
    /// <param name="contract">Its schema. What it refers to is not recursive.</param>
    public static FactRule Read(SpecObject contract)
    {
        Dictionary<string, FactRule> known = [];
        return Rule(contract);

        FactRule Rule(SpecNode schema) => schema.Text("$ref") is not { } reference ? new FactRule((SpecObject)schema, Rule)
            : known.TryGetValue(reference, out FactRule? rule) ? rule
            : known[reference] = Rule(SpecPointer.Find(contract, reference)!);
    }

    /// <summary>The first fault, with its place before it; <see langword="null"/> where there is none.</summary>
    public string? Fault(SpecNode fact) =>
        _type is not null && !IsOfType(fact) ? $": no {_type}"
        : _values is not null && !_values.Items.Any(fact.DeepEquals) ? ": none of the values"
        : _options.Length > 0 && Array.TrueForAll(_options, option => option.Fault(fact) is not null) ? ": none of the alternatives"
        : fact switch
        {
            SpecObject value => Members(value),
            SpecArray array => Items(array),
            _ => Scalar((SpecScalar)fact),
        };

    private bool IsOfType(SpecNode fact) => (_type, fact) switch
    {
        ("object", SpecObject) or ("array", SpecArray) => true,
        ("string", SpecScalar { Kind: ScalarKind.Text }) or ("boolean", SpecScalar { Kind: ScalarKind.Boolean }) => true,
        ("integer", SpecScalar { Kind: ScalarKind.Number }) => EnumValues.Whole(fact) is not null,
        _ => false,
    };

    private string? Scalar(SpecScalar fact) =>
        fact.Kind == ScalarKind.Text && fact.Text.Length < _least ? ": too short"
        : fact.Kind == ScalarKind.Text && _pattern?.IsMatch(fact.Text) == false ? $": no {_pattern}"
        : fact.AsDecimal() is { } number && (number < _minimum || number > _maximum) ? ": out of range"
        : null;

    private string? Items(SpecArray facts)
    {
        for (int index = 0; index < facts.Items.Count && _items is not null; index++)
        {
            if (_items.Fault(facts.Items[index]) is { } fault)
            {
                return $"/{index}{fault}";
            }
        }

        return facts.Items.Count < _least ? ": too few" : null;
    }

    private string? Members(SpecObject facts)
    {
        foreach (SpecMember member in facts.Members)
        {
            string? fault = _members.TryGetValue(member.Name, out FactRule? rule) ? rule.Fault(member.Value)
                : _isClosed ? ": unknown"
                : _others?.Fault(member.Value);
            if (fault is not null)
            {
                return $"/{member.Name}{fault}";
            }
        }

        return Array.Find(_required, name => facts[name] is null) is { } missing ? $"/{missing}: missing" : null;
    }
}
