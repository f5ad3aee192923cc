using System.Runtime.CompilerServices;

namespace MessagingClients.Constraints;

/// <summary>An object by the rules of its own type, looked up when they are needed: types may contain themselves.</summary>
internal sealed class NestedRule<T> : Rule<T>
    where T : class, IRequestModel<T>
{
    public static NestedRule<T> Instance { get; } = new();

    public override Violation? Check(T value)
    {
        // An object that contains itself would end the process, not the call.
        RuntimeHelpers.EnsureSufficientExecutionStack();
        return T.Rules.Check(value);
    }

    internal override IEnumerable<KeyValuePair<string, object?>> ValuesOf(T value) =>
        T.Rules.Members.Select(member => KeyValuePair.Create(member.Name, member.Value(value)));
}
