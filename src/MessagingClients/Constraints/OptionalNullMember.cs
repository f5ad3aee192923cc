using MessagingClients.Serialization;

namespace MessagingClients.Constraints;

internal sealed class OptionalNullMember<T, TValue>(string name, Func<T, OptionalValue<TValue>> get, Rule<TValue> rule)
    : MemberRule<T>(name, isRequired: false)
    where T : class
{
    public override object Rule => rule;

    internal override Violation? Check(T model) => get(model) is { IsSet: true } member ? rule.CheckOrNull(member.Value) : null;

    internal override object? Value(T model) => get(model).Value;

    internal override bool IsSet(T model) => get(model).IsSet;
}
