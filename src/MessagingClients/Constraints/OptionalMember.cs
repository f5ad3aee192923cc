namespace MessagingClients.Constraints;

internal sealed class OptionalMember<T, TValue>(string name, Func<T, TValue?> get, Rule<TValue> rule)
    : MemberRule<T>(name, isRequired: false)
    where T : class
    where TValue : class
{
    public override object Rule => rule;

    internal override Violation? Check(T model) => get(model) is { } value ? rule.Check(value) : null;

    internal override object? Value(T model) => get(model);

    internal override bool IsSet(T model) => get(model) is not null;
}
