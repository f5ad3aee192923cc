namespace MessagingClients.Constraints;

internal sealed class RequiredMember<T, TValue>(string name, Func<T, TValue> get, Rule<TValue> rule)
    : MemberRule<T>(name, isRequired: true)
    where T : class
{
    public override object Rule => rule;

    internal override Violation? Check(T model) =>
        get(model) is { } value ? rule.Check(value) : rule.AllowsNull ? null : Violation.Of("a value, which the document requires", "null");

    internal override object? Value(T model) => get(model);

    internal override bool IsSet(T model) => true;
}
