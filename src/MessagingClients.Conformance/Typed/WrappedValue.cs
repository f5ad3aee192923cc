using System.Reflection;

namespace MessagingClients.Conformance.Typed;

/// <summary>Values that stand in a type of the client's around them: a member that can be absent as well as null, or one of several kinds of values.</summary>
internal static class WrappedValue
{
    private const string Optional = "OptionalValue`1";
    private const string Union = "IUnion`1";

    /// <summary>The value itself; what is not set has none.</summary>
    public static object? Open(object? value) => value is not null && (IsOptional(value.GetType()) || IsUnion(value.GetType()))
        ? Open(value.GetType().GetProperty("Value", BindingFlags.Public | BindingFlags.Instance)!.GetValue(value))
        : value;

    /// <summary>Whether a type stands for one of several kinds of values.</summary>
    public static bool IsUnion(Type type) => Array.Exists(type.GetInterfaces(), each => each is { IsGenericType: true, Name: Union });

    private static bool IsOptional(Type type) => type is { IsGenericType: true, Name: Optional };

    /// <summary>Whether a member says by itself that it is not there.</summary>
    public static bool IsAbsent(object? value) => value is not null && IsOptional(value.GetType())
        && value.GetType().GetProperty("IsSet", BindingFlags.Public | BindingFlags.Instance)!.GetValue(value) is false;
}
