using System.Runtime.InteropServices;
using System.Text.Json;

namespace MessagingClients.Constraints;

/// <summary>Any JSON that can be sent: an element may have half a surrogate pair as an escape, which no one can read.</summary>
internal sealed class WholeJsonRule : Rule<JsonElement>
{
    public static WholeJsonRule Instance { get; } = new();

    public override Violation? Check(JsonElement value) =>
        value.ValueKind != JsonValueKind.Undefined && HasSurrogates(JsonMarshal.GetRawUtf8Value(value)) ? Find(value) : null;

    private static bool HasSurrogates(ReadOnlySpan<byte> json) => json.IndexOf("\\ud"u8) >= 0 || json.IndexOf("\\uD"u8) >= 0;

    private static Violation? Find(JsonElement value)
    {
        System.Runtime.CompilerServices.RuntimeHelpers.EnsureSufficientExecutionStack();
        return value.ValueKind switch
        {
            JsonValueKind.String => IsWhole(value.GetString) ? null : Violation.Of("text", "a surrogate without its other half, which is no character"),
            JsonValueKind.Array => First(value.EnumerateArray().Select((item, index) => Find(item)?.Under(FormattableString.Invariant($"[{index}]")))),
            JsonValueKind.Object => First(value.EnumerateObject().Select(Find)),
            _ => null,
        };
    }

    private static Violation? Find(JsonProperty member) => IsWhole(() => member.Name)
        ? Find(member.Value)?.Under(member.Name)
        : Violation.Of("names of whole characters", "a surrogate without its other half, which is no character");

    private static Violation? First(IEnumerable<Violation?> violations) => violations.FirstOrDefault(violation => violation is not null);

    private static bool IsWhole(Func<string?> read)
    {
        try
        {
            return read() is not null;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }
}
