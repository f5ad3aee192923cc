namespace MessagingClients.Constraints;

internal sealed class AnyRule<T> : Rule<T>
{
    public static AnyRule<T> Instance { get; } = new();

    public override Breach? Check(T value) => null;
}
