namespace MessagingClients.Constraints;

/// <inheritdoc/>
internal sealed class OthersRule<T, TValue>(Func<T, IReadOnlyDictionary<string, TValue>?> get, Rule<TValue> values) : OthersRule<T>
    where T : class
{
    private static readonly TextRule Name = new();

    public override object Values => values;

    public override IEnumerable<string> Names(T model) => get(model)?.Keys ?? [];

    public override Violation? Check(T model, IReadOnlySet<string> named)
    {
        int position = 0;
        foreach ((string name, TValue value) in get(model) ?? new Dictionary<string, TValue>())
        {
            if ((CheckName(name, named, position) ?? At(Name.Check(name) ?? values.CheckOrNull(value), position)) is { } violation)
            {
                return violation;
            }

            position++;
        }

        return null;
    }
}
