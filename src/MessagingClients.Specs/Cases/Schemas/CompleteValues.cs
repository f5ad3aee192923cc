using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Cases.Schemas;

/// <summary>
/// Values with all members that a schema knows. Where components refer to each other in many ways such a value is endless for all
/// that a server could take; it goes down as many levels then as make it no larger than <see cref="ValueMaker.MostValues"/>.
/// </summary>
internal sealed class CompleteValues(SchemaView view, SchemaCheck check)
{
    private static readonly SpecObject Anything = new([]);
    private readonly Dictionary<SpecNode, (SpecNode? Value, int? Levels)> _made = new(ReferenceEqualityComparer.Instance);

    /// <summary>The value; <see langword="null"/> where none was found.</summary>
    public SpecNode? Of(SpecNode? schema) => Made(schema).Value;

    /// <summary>How many levels of members it has in whole; <see langword="null"/> where it has all.</summary>
    public int? Levels(SpecNode? schema) => Made(schema).Levels;

    private (SpecNode? Value, int? Levels) Made(SpecNode? schema)
    {
        SpecNode key = schema ?? Anything;
        if (!_made.TryGetValue(key, out (SpecNode?, int?) made))
        {
            made = Make(schema);
            _made.Add(key, made);
        }

        return made;
    }

    private (SpecNode? Value, int? Levels) Make(SpecNode? schema)
    {
        if (Make(schema, int.MaxValue) is { IsTooLarge: false } whole)
        {
            return (whole.Value, null);
        }

        (SpecNode? Value, int Levels) most = (Make(schema, 1).Value, 1);
        while (Make(schema, most.Levels + 1) is { IsTooLarge: false } larger)
        {
            most = (larger.Value, most.Levels + 1);
        }

        return most;
    }

    private (SpecNode? Value, bool IsTooLarge) Make(SpecNode? schema, int levels)
    {
        ValueMaker maker = new(view, check, levels);
        SpecNode? value = maker.Make(schema);
        return (value, maker.IsTooLarge);
    }
}
