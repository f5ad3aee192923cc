using System.Globalization;
using System.Numerics;
using System.Reflection;
using System.Runtime.Serialization;
using System.Text;
using System.Text.Json;
using MessagingClients.Conformance.Typed;

namespace MessagingClients.Conformance.Subjects.Requests;

/// <summary>Makes the single values of a request. Nothing is rounded.</summary>
internal static class RequestScalar
{
    /// <returns><see langword="null"/> where the type is no single value, or cannot hold this one.</returns>
    public static object? Build(Type type, JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.String => OfText(type, JsonText.OfString(json)),
        JsonValueKind.Number => OfNumber(type, json.GetRawText()),
        JsonValueKind.True or JsonValueKind.False when type == typeof(bool) => json.GetBoolean(),
        _ => null,
    };

    /// <summary>Whether every value of a type says something, so that none stands for "not given".</summary>
    public static bool IsScalar(Type type) =>
        type.IsPrimitive || type.IsEnum || type == typeof(decimal) || type == typeof(DateTimeOffset) || type == typeof(Guid);

    private static object? OfText(Type type, string text) => type switch
    {
        _ when type == typeof(string) => text,
        _ when type == typeof(Stream) => new MemoryStream(Encoding.UTF8.GetBytes(text)),
        _ when type == typeof(DateTimeOffset) => Instant(text),
        _ when type == typeof(Guid) => Guid.TryParseExact(text, "D", out Guid guid) ? guid : null,
        _ when type == typeof(Uri) => Uri.TryCreate(text, UriKind.RelativeOrAbsolute, out Uri? uri) ? uri : null,
        { IsEnum: true } => EnumValue(type, text),
        _ => null,
    };

    private static object? OfNumber(Type type, string number) => Type.GetTypeCode(type) switch
    {
        _ when type.IsEnum => null,
        TypeCode.Int32 => Exact<int>(number),
        TypeCode.Int64 => Exact<long>(number),
        TypeCode.UInt64 => Exact<ulong>(number),
        TypeCode.Decimal => Exact<decimal>(number),
        TypeCode.Double => Exact<double>(number),
        TypeCode.Single => Exact<float>(number),
        _ => null,
    };

    private static object? Exact<T>(string number)
        where T : struct, INumberBase<T> =>
        T.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out T value)
        && NumberText.Normalize(value.ToString(null, CultureInfo.InvariantCulture)) == NumberText.Normalize(number)
            ? value
            : null;

    private static DateTimeOffset? Instant(string text) =>
        !text.Any(char.IsControl) && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset instant)
            ? instant
            : null;

    private static object? EnumValue(Type type, string text) => type.GetFields(BindingFlags.Public | BindingFlags.Static)
        .FirstOrDefault(field => (field.GetCustomAttribute<EnumMemberAttribute>()?.Value ?? field.Name) == text)?.GetValue(null);
}
