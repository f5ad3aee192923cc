using MessagingClients.Serialization;

namespace MessagingClients.Constraints;

internal sealed class KnownRule<T> : Rule<T>
    where T : struct, IOpenEnumeration<T>
{
    public static KnownRule<T> Instance { get; } = new();

    public override Breach? Check(T value)
    {
        foreach (T known in T.Known)
        {
            if (known.Value == value.Value)
            {
                return null;
            }
        }

        return Breach.Of($"one of {string.Join(", ", T.Known.Select(known => known.Value))}", "another value");
    }
}
