using System.Numerics;
using System.Text.Json;

namespace MessagingClients.Serialization;

/// <summary>Reads whole numbers as JSON Schema means them: 1.0 and 1e2 are integers, whatever their spelling.</summary>
internal static class WholeNumber
{
    /// <exception cref="JsonException">What stands there is no whole number, or one that the type does not hold.</exception>
    public static T Read<T>(ref Utf8JsonReader reader)
        where T : struct, INumber<T>, IMinMaxValue<T> =>
        reader.TokenType == JsonTokenType.Number
        && reader.TryGetDecimal(out decimal number)
        && number == decimal.Truncate(number)
        && number >= decimal.CreateChecked(T.MinValue)
        && number <= decimal.CreateChecked(T.MaxValue)
            ? T.CreateChecked(number)
            : throw new JsonException();
}
