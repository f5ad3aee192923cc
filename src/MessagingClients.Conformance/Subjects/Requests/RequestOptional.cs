using System.Reflection;
using System.Text.Json;

namespace MessagingClients.Conformance.Subjects.Requests;

/// <summary>Makes members that tell null from nothing: what is not given keeps their default, and null is a value.</summary>
internal static class RequestOptional
{
    private const string Name = "OptionalValue`1";

    public static bool Is(Type type) => type is { IsGenericType: true, Name: Name };

    /// <returns><see langword="null"/> where the type is no such member.</returns>
    public static object? Build(Type type, JsonElement json, string place) => Is(type)
        ? type.GetConstructor(type.GenericTypeArguments)!
            .Invoke(BindingFlags.DoNotWrapExceptions, null, [RequestValue.Build(type.GenericTypeArguments[0], json, place)], null)
        : null;
}
