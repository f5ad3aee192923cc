using System.Text.Json;
using System.Text.Json.Serialization;
using MessagingClients.Constraints;

namespace MessagingClients.Unions;

/// <summary>The kinds of values that a union may have. Requests keep them to the letter; answers are read as what fits best.</summary>
/// <typeparam name="T">The union.</typeparam>
/// <param name="context">Reads and writes the values.</param>
/// <param name="make">Makes a union of a value.</param>
/// <param name="discriminator">The member that tells the case, or <see langword="null"/> where none does.</param>
/// <param name="exactlyOne">Whether a value may be of one case only (<c>oneOf</c>), or of several (<c>anyOf</c>).</param>
public sealed class UnionCases<T>(JsonSerializerContext context, Func<object, T> make, string? discriminator, bool exactlyOne) : Rule<T>
    where T : class, IUnion<T>
{
    private readonly List<UnionCase> _cases = [];

    /// <summary>States a case.</summary>
    /// <typeparam name="TCase">The type of its values.</typeparam>
    /// <param name="kind">What the values are in JSON: true for truth values, undefined for anything.</param>
    /// <param name="rule">What the document demands of them.</param>
    /// <param name="values">What the discriminator says of those that are objects; nothing where it says nothing.</param>
    /// <returns>These cases.</returns>
    public UnionCases<T> Add<TCase>(JsonValueKind kind, Rule<TCase> rule, params IReadOnlyList<string> values)
        where TCase : notnull
    {
        _cases.Add(new UnionCase<TCase>(kind, rule, values));
        return this;
    }

    /// <summary>States a case of objects with members.</summary>
    /// <typeparam name="TCase">The type of its values.</typeparam>
    /// <param name="traits">By what they are known.</param>
    /// <param name="rule">What the document demands of them.</param>
    /// <returns>These cases.</returns>
    public UnionCases<T> Add<TCase>(ObjectTraits traits, Rule<TCase> rule)
        where TCase : class
    {
        _cases.Add(new UnionCase<TCase>(JsonValueKind.Object, rule, traits?.Values ?? [], traits));
        return this;
    }

    /// <summary>States a case that is a union itself.</summary>
    /// <typeparam name="TCase">The other union.</typeparam>
    /// <param name="rule">What the document demands of its values.</param>
    /// <param name="values">What the mapping of the discriminator says of those that are objects; nothing where it says nothing.</param>
    /// <returns>These cases.</returns>
    public UnionCases<T> AddUnion<TCase>(Rule<TCase> rule, params IReadOnlyList<string> values)
        where TCase : class, IUnion<TCase>
    {
        _cases.Add(new NestedUnionCase<TCase>(rule, values));
        return this;
    }

    /// <inheritdoc/>
    public override Violation? Check(T value)
    {
        ArgumentNullException.ThrowIfNull(value);
        System.Runtime.CompilerServices.RuntimeHelpers.EnsureSufficientExecutionStack();
        return _cases.Find(each => each.Holds(value.Value)) is not { } own
            ? Violation.Of("a value of one of the document's kinds", "another one")
            : own.Check(value.Value) ?? (discriminator is null && !exactlyOne ? null : CheckChoice(own, own.Write(value.Value, context)));
    }

    /// <summary>Whether a case may be of a kind of JSON.</summary>
    internal bool Takes(JsonValueKind kind) => _cases.Exists(each => each.Takes(kind));

    /// <summary>Whether a value is of one of the cases.</summary>
    internal bool Knows(T value) => _cases.Exists(each => each.Holds(value.Value));

    internal T Read(JsonElement json) => make(Value(json));

    internal void Write(Utf8JsonWriter writer, T value)
    {
        if (_cases.Find(each => each.Holds(value.Value)) is { } own)
        {
            own.Write(writer, value.Value, context);
        }
        else
        {
            ((JsonElement)value.Value).WriteTo(writer);
        }
    }

    /// <summary>A case that the discriminator knows has to be told; besides, the other cases have a say where the document demands exactly one.</summary>
    private Violation? CheckChoice(UnionCase own, JsonElement json) =>
        !IsTold(own, json) ? Violation.Of($"one of {string.Join(", ", own.Values)}", "another value").Under(discriminator!)
        : exactlyOne && _cases.Exists(other => other != own && IsRival(other, own, json)) ? Violation.Of($"a value of exactly one of {_cases.Count} kinds", "one of several")
        : null;

    /// <summary>What the discriminator tells by the name of a case is of no union beside it.</summary>
    private bool IsRival(UnionCase other, UnionCase own, JsonElement json) =>
        !(other.IsUnion && own.Values.Count > 0) && IsTold(other, json) && other.IsSatisfiedBy(json, context);

    private bool IsTold(UnionCase each, JsonElement json) => discriminator is null || each.Values.Count == 0 || json.ValueKind != JsonValueKind.Object
        || (Discriminator(json) is { } told && each.Values.Contains(told));

    private string? Discriminator(JsonElement json) =>
        discriminator is not null && json.ValueKind == JsonValueKind.Object && json.TryGetProperty(discriminator, out JsonElement told) && told.ValueKind == JsonValueKind.String
            ? told.GetString()
            : null;

    private object Value(JsonElement json)
    {
        object? told = Discriminator(json) is { } value && _cases.Find(each => each.Values.Contains(value)) is { } named
            ? named.Read(json, context)
            : Candidates(json).Select(each => each.Read(json, context)).FirstOrDefault(read => read is not null);
        return told ?? json.Clone();
    }

    /// <summary>The cases that an answer may be, the likeliest first. Where the discriminator names none of them, none is.</summary>
    private IEnumerable<UnionCase> Candidates(JsonElement json)
    {
        UnionCase[] taking = [.. _cases.Where(each => each.Takes(json.ValueKind))];
        if (json.ValueKind != JsonValueKind.Object)
        {
            return taking.Length == 1 ? taking : taking.OrderByDescending(each => each.IsSatisfiedBy(json, context));
        }

        bool isTold = Discriminator(json) is not null;
        UnionCase[] possible = [.. taking.Where(each => !isTold || each.IsUnion || each.Values.Count == 0)];
        UnionCase[] fitting = [.. possible.Where(each => each.Traits is null || ObjectFit.Fits(each.Traits, json))];
        return possible.Length == 1 ? possible : fitting.OrderByDescending(each => each.Traits is null ? -1 : ObjectFit.Rank(each.Traits, json));
    }
}
