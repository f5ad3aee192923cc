using MessagingClients.Serialization;

namespace MessagingClients.Constraints;

internal sealed class EnumRule<T> : Rule<T>
    where T : struct, IOpenEnumeration<T>
{
    public static EnumRule<T> Instance { get; } = new();

    public override Violation? Check(T value)
    {
        for (int index = 0; index < T.Known.Count; index++)
        {
            if (T.Known[index].Value == value.Value)
            {
                return null;
            }
        }

        return Violation.Of($"one of {string.Join(", ", T.Known.Select(known => known.Value))}", "another value");
    }
}
