using System.Globalization;
using System.Numerics;
using MessagingClients.Serialization;

namespace MessagingClients.Constraints;

internal sealed class NumberEnumRule<T, TValue> : Rule<T>
    where T : struct, IOpenNumber<T, TValue>
    where TValue : struct, INumber<TValue>
{
    public static NumberEnumRule<T, TValue> Instance { get; } = new();

    public override Violation? Check(T value)
    {
        for (int index = 0; index < T.Known.Count; index++)
        {
            if (T.Known[index].Value == value.Value)
            {
                return null;
            }
        }

        return Violation.Of($"one of {string.Join(", ", T.Known.Select(known => known.Value.ToString(null, CultureInfo.InvariantCulture)))}", "another value");
    }
}
