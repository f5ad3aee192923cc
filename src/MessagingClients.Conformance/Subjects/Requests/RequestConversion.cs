using System.Reflection;
using System.Text.Json;

namespace MessagingClients.Conformance.Subjects.Requests;

/// <summary>Makes values of types that have public conversions, such as open enumerations and unions.</summary>
internal static class RequestConversion
{
    /// <returns><see langword="null"/> where the type has no conversion that takes the value.</returns>
    public static object? Build(Type type, JsonElement json, string place) => type
        .GetMethods(BindingFlags.Public | BindingFlags.Static)
        .Where(method => method.Name is "op_Implicit" or "From" && method.ReturnType == type && method.GetParameters().Length == 1)
        .OrderByDescending(method => method.Name, StringComparer.Ordinal)
        .Select(method => Convert(method, json, place))
        .FirstOrDefault(value => value is not null);

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
