using MessagingClients.Specs.Diagnostics;
using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Lowering;

/// <summary>Keywords that count something, such as <c>maxLength</c>.</summary>
internal static class Count
{
    /// <exception cref="SpecException">The value is no count.</exception>
    public static int? Read(SpecObject schema, string keyword) => schema[keyword] is not { } value
        ? null
        : value.AsDecimal() is { } count && count == decimal.Truncate(count) && count is >= 0 and <= int.MaxValue
            ? (int)count
            : throw new SpecException(DiagnosticCodes.Invalid, value.Location, $"Expected '{keyword}' to be a whole number from 0 to {int.MaxValue}.");
}
