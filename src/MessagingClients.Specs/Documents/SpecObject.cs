namespace MessagingClients.Specs.Documents;

/// <summary>An object.</summary>
internal sealed class SpecObject : SpecNode
{
    private readonly Dictionary<string, SpecNode> _values;

    /// <summary>Makes an object.</summary>
    /// <param name="members">The members; their names differ.</param>
    /// <param name="location">Where it was written.</param>
    public SpecObject(IEnumerable<SpecMember> members, SourceLocation location = default)
        : this([.. members], location)
    {
    }

    private SpecObject(List<SpecMember> members, SourceLocation location)
        : base(location, [.. members.Select(member => member.Value)], members.Sum(member => (long)member.Name.Length))
    {
        Members = members;
        _values = members.ToDictionary(member => member.Name, member => member.Value, StringComparer.Ordinal);
    }

    /// <summary>The members, in the order in which they were written.</summary>
    public IReadOnlyList<SpecMember> Members { get; }

    /// <summary>The value of a member, or <see langword="null"/> where there is none of that name.</summary>
    /// <param name="name">The member's name.</param>
    public SpecNode? this[string name] => _values.GetValueOrDefault(name);

    /// <summary>The same object with one member set: in its place where it was there, else at the end.</summary>
    /// <param name="name">The member's name.</param>
    /// <param name="value">The member's new value.</param>
    /// <returns>The new object.</returns>
    public SpecObject With(string name, SpecNode value)
    {
        ArgumentNullException.ThrowIfNull(value);
        SpecMember set = new(name, value, value.Location);
        return new SpecObject(
            _values.ContainsKey(name) ? Members.Select(member => member.Name == name ? set : member) : Members.Append(set),
            Location);
    }

    /// <summary>The same object without some members.</summary>
    /// <param name="names">Their names.</param>
    /// <returns>The new object.</returns>
    public SpecObject Without(params IReadOnlyCollection<string> names) =>
        new(Members.Where(member => !names.Contains(member.Name)), Location);

    /// <summary>The same members with other values.</summary>
    /// <param name="edit">Gives the new value of a member.</param>
    /// <returns>The new object.</returns>
    public SpecObject Map(Func<SpecMember, SpecNode> edit) =>
        new(Members.Select(member => member with { Value = edit(member) }), Location);

    /// <inheritdoc/>
    public override bool DeepEquals(SpecNode? other) =>
        other is SpecObject that && Members.Count == that.Members.Count && Members.All(member => member.Value.DeepEquals(that[member.Name]));
}
