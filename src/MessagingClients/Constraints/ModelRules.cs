using MessagingClients.Operations;
using MessagingClients.Serialization;

namespace MessagingClients.Constraints;

/// <summary>What a document demands of an object, member by member.</summary>
/// <typeparam name="T">The model.</typeparam>
public sealed class ModelRules<T> : Rule<T>
    where T : class
{
    private readonly List<MemberRule<T>> _members = [];
    private readonly HashSet<string> _named = [];
    private OthersRule<T>? _others;
    private Rule<T>? _whole;
    private MemberChoice? _choice;
    private int _minProperties;
    private int _maxProperties = int.MaxValue;

    /// <summary>The members with their rules, in the order of the document.</summary>
    public IReadOnlyList<MemberRule<T>> Members => _members;

    /// <summary>The rule of the value of each further member, such as a <see cref="TextRule"/>.</summary>
    /// <value><see langword="null"/> where none is sent.</value>
    public object? Others => _others?.Values;

    /// <summary>States how many members are there.</summary>
    /// <param name="minProperties">The least number, 0 or more.</param>
    /// <param name="maxProperties">The greatest number.</param>
    /// <returns>These rules.</returns>
    public ModelRules<T> Bound(int minProperties, int maxProperties)
    {
        _minProperties = minProperties;
        _maxProperties = maxProperties;
        return this;
    }

    /// <summary>States sets of members of which one is there.</summary>
    /// <param name="exactlyOne">Whether only one of them is.</param>
    /// <param name="sets">The names of the members, set by set.</param>
    /// <returns>These rules.</returns>
    public ModelRules<T> Choose(bool exactlyOne, IReadOnlyList<IReadOnlyList<string>> sets)
    {
        _choice = new MemberChoice(exactlyOne, sets);
        return this;
    }

    /// <summary>States what holds for the value as a whole, as for one of several kinds.</summary>
    /// <param name="rule">The rule.</param>
    /// <returns>These rules.</returns>
    public ModelRules<T> Whole(Rule<T> rule)
    {
        _whole = rule;
        return this;
    }

    /// <summary>States a member that the document requires.</summary>
    /// <typeparam name="TValue">The type of the member.</typeparam>
    /// <param name="name">The member's name in the document.</param>
    /// <param name="get">Reads the member.</param>
    /// <param name="rule">The rule of its value.</param>
    /// <returns>These rules.</returns>
    public ModelRules<T> Require<TValue>(string name, Func<T, TValue> get, Rule<TValue> rule) =>
        Add(new RequiredMember<T, TValue>(name, get, rule));

    /// <summary>States a member that may be left out.</summary>
    /// <typeparam name="TValue">The type of the member.</typeparam>
    /// <param name="name">The member's name in the document.</param>
    /// <param name="get">Reads the member.</param>
    /// <param name="rule">The rule of its value.</param>
    /// <returns>These rules.</returns>
    public ModelRules<T> Allow<TValue>(string name, Func<T, TValue?> get, Rule<TValue> rule)
        where TValue : class =>
        Add(new OptionalMember<T, TValue>(name, get, rule));

    /// <inheritdoc cref="Allow{TValue}(string, Func{T, TValue}, Rule{TValue})"/>
    public ModelRules<T> Allow<TValue>(string name, Func<T, TValue?> get, Rule<TValue> rule)
        where TValue : struct =>
        Add(new OptionalValueMember<T, TValue>(name, get, rule));

    /// <summary>States a member that may be left out, and that may be null where it is not.</summary>
    /// <typeparam name="TValue">The type of the value, nullable.</typeparam>
    /// <param name="name">The member's name in the document.</param>
    /// <param name="get">Reads the member.</param>
    /// <param name="rule">The rule of its value, which allows null.</param>
    /// <returns>These rules.</returns>
    public ModelRules<T> Allow<TValue>(string name, Func<T, OptionalValue<TValue>> get, Rule<TValue> rule) =>
        Add(new OptionalNullMember<T, TValue>(name, get, rule));

    /// <summary>States that there may be members of other names than those of the document.</summary>
    /// <typeparam name="TValue">The type of their values.</typeparam>
    /// <param name="get">Reads them.</param>
    /// <param name="values">The rule of each value.</param>
    /// <param name="taken">What the document names besides, although no request has it.</param>
    /// <returns>These rules.</returns>
    public ModelRules<T> AllowOthers<TValue>(Func<T, IReadOnlyDictionary<string, TValue>?> get, Rule<TValue> values, params IReadOnlyList<string> taken)
    {
        _others = new OthersRule<T, TValue>(get, values);
        _named.UnionWith(taken);
        return this;
    }

    /// <inheritdoc/>
    public override Violation? Check(T value)
    {
        ArgumentNullException.ThrowIfNull(value);
        foreach (MemberRule<T> member in _members)
        {
            if (member.Check(value) is { } violation)
            {
                return violation.Under(member.Name);
            }
        }

        return _others?.Check(value, _named)
            ?? _whole?.Check(value)
            ?? _choice?.Check([.. Set(value)])
            ?? (_minProperties == 0 && _maxProperties == int.MaxValue ? null : Violation.OfRange(_minProperties, _maxProperties, "member", Set(value).Count()));
    }

    /// <summary>Holds whether or not requests are checked: no one can tell what an object means that has a name twice.</summary>
    /// <exception cref="UnwritableException">The document gives the name to a member.</exception>
    internal void RequireOther(string name, int position)
    {
        if (OthersRule<T>.CheckName(name, _named, position) is { } violation)
        {
            throw new UnwritableException($"{violation.Member}: expected {violation.Expected}, found {violation.Found}");
        }
    }

    private ModelRules<T> Add(MemberRule<T> member)
    {
        _members.Add(member);
        _named.Add(member.Name);
        return this;
    }

    /// <summary>The names of the members that are sent.</summary>
    private IEnumerable<string> Set(T value) =>
        _members.Where(member => member.IsSet(value)).Select(member => member.Name).Concat(_others?.Names(value) ?? []);
}
