using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;
using MessagingClients.Conformance.Typed;

namespace MessagingClients.Conformance.Subjects.Requests;

/// <summary>Makes values of types that have public conversions, such as open enumerations and unions.</summary>
internal static class RequestConversion
{
    /// <returns><see langword="null"/> where the type has no conversion that takes the value.</returns>
    public static object? Build(Type type, JsonElement json, string place) => WrappedValue.IsUnion(type)
        ? Choose(type, [.. All(type, json, place)], json)
        : All(type, json, place).FirstOrDefault();

    private static IEnumerable<object> All(Type type, JsonElement json, string place) => type
        .GetMethods(BindingFlags.Public | BindingFlags.Static)
        .Where(method => method.Name is "op_Implicit" or "From" && method.ReturnType == type && method.GetParameters().Length == 1)
        .OrderByDescending(method => method.Name, StringComparer.Ordinal)
        .Select(method => Convert(method, json, place))
        .OfType<object>();

    /// <summary>A caller knows which kind of value is meant: one that the client takes, whose words are known, and that lacks nothing which its type demands.</summary>
    private static object? Choose(Type type, object[] values, JsonElement json) => values
        .OrderByDescending(value => IsKept(type, value))
        .ThenByDescending(value => IsKnown(WrappedValue.Open(value)!))
        .ThenByDescending(value => IsComplete(WrappedValue.Open(value)!, json))
        .FirstOrDefault();

    private static bool IsKept(Type type, object value) => type.GetProperty("Cases")!.GetValue(null) is { } cases
        && cases.GetType().GetMethod("Check")!.Invoke(cases, BindingFlags.DoNotWrapExceptions, null, [value], null) is null;

    private static bool IsKnown(object value) => value.GetType().GetProperties()
        .Where(property => property.GetIndexParameters().Length == 0)
        .Select(property => WrappedValue.Open(property.GetValue(value)))
        .All(word => word?.GetType().GetProperty("Known", BindingFlags.Public | BindingFlags.Static)?.GetValue(null) is not IEnumerable known || known.Cast<object>().Contains(word));

    private static bool IsComplete(object value, JsonElement json) => json.ValueKind != JsonValueKind.Object
        || value.GetType().GetProperties().Where(property => property.IsDefined(typeof(RequiredMemberAttribute)))
            .All(property => json.EnumerateObject().Any(member => PlainName.Matches(property.Name, JsonText.OfName(member))));

    private static object? Convert(MethodInfo method, JsonElement json, string place)
    {
        try
        {
            object? operand = RequestValue.Build(method.GetParameters()[0].ParameterType, json, place);
            return method.Invoke(null, BindingFlags.DoNotWrapExceptions, null, [operand], null);
        }
        catch (InexpressibleException)
        {
            return null;
        }
    }
}
