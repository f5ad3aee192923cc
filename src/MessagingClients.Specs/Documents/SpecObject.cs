namespace MessagingClients.Specs.Documents;

/// <summary>An object.</summary>
internal sealed class SpecObject : SpecNode
{
    // What a walk finds as fast.
    private const int Few = 8;

    private readonly SpecMember[] _members;
    private readonly Dictionary<string, SpecNode>? _values;

    /// <summary>Makes an object.</summary>
    /// <param name="members">The members; their names differ.</param>
    /// <param name="location">Where it was written.</param>
    public SpecObject(IEnumerable<SpecMember> members, SourceLocation location = default)
        : this([.. members], location)
    {
    }

    private SpecObject(SpecMember[] members, SourceLocation location)
        : base(location, Characters(members))
    {
        _members = members.Length > Few || AreDistinct(members) ? members : throw new ArgumentException("Expected members of different names.", nameof(members));
        _values = members.Length > Few ? members.ToDictionary(member => member.Name, member => member.Value, StringComparer.Ordinal) : null;
        foreach (SpecMember member in members)
        {
            Count(member.Value);
        }
    }

    /// <summary>The members, in the order in which they were written.</summary>
    public IReadOnlyList<SpecMember> Members => _members;

    /// <summary>Whether no two members have one name.</summary>
    /// <param name="members">The members.</param>
    public static bool AreDistinct(IReadOnlyList<SpecMember> members)
    {
        if (members.Count > Few)
        {
            return members.DistinctBy(member => member.Name, StringComparer.Ordinal).Count() == members.Count;
        }

        for (int index = 1; index < members.Count; index++)
        {
            for (int before = 0; before < index; before++)
            {
                if (members[index].Name == members[before].Name)
                {
                    return false;
                }
            }
        }

        return true;
    }

    /// <summary>The value of a member, or <see langword="null"/> where there is none of that name.</summary>
    /// <param name="name">The member's name.</param>
    public SpecNode? this[string name] => _values is null ? Find(name) : _values.GetValueOrDefault(name);

    /// <summary>The same object with one member set: in its place where it was there, else at the end.</summary>
    /// <param name="name">The member's name.</param>
    /// <param name="value">The member's new value.</param>
    /// <returns>The new object.</returns>
    public SpecObject With(string name, SpecNode value)
    {
        ArgumentNullException.ThrowIfNull(value);
        SpecMember set = new(name, value, value.Location);
        return new SpecObject(
            this[name] is not null ? Members.Select(member => member.Name == name ? set : member) : Members.Append(set),
            Location);
    }

    /// <summary>The same object without some members.</summary>
    /// <param name="names">Their names.</param>
    /// <returns>The new object.</returns>
    public SpecObject Without(params IReadOnlyCollection<string> names) =>
        new(Members.Where(member => !names.Contains(member.Name)), Location);

    /// <summary>The same members with other values; the same object, where all stay.</summary>
    /// <param name="edit">Gives the new value of a member.</param>
    /// <returns>The new object.</returns>
    public SpecObject Map(Func<SpecMember, SpecNode> edit)
    {
        SpecMember[] members = Array.ConvertAll(_members, member => edit(member) is var value && ReferenceEquals(value, member.Value) ? member : member with { Value = value });
        return members.SequenceEqual(_members, ReferenceEqualityComparer.Instance) ? this : new SpecObject(members, Location);
    }

    /// <inheritdoc/>
    public override bool DeepEquals(SpecNode? other) =>
        other is SpecObject that && Members.Count == that.Members.Count && Members.All(member => member.Value.DeepEquals(that[member.Name]));

    private static long Characters(SpecMember[] members)
    {
        long characters = 0;
        foreach (SpecMember member in members)
        {
            characters += member.Name.Length;
        }

        return characters;
    }

    private SpecNode? Find(string name)
    {
        foreach (SpecMember member in _members)
        {
            if (member.Name == name)
            {
                return member.Value;
            }
        }

        return null;
    }
}
