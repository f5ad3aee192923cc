namespace MessagingClients.Constraints;

internal sealed class AnyRule<T> : Rule<T>
{
    public static AnyRule<T> Instance { get; } = new();

    public override Violation? Check(T value) => null;
}
