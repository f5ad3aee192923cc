using System.Text.Json;

namespace MessagingClients.Conformance.Subjects.Requests;

/// <summary>Makes the lists of a request.</summary>
internal static class RequestList
{
    /// <returns><see langword="null"/> where the type is no list.</returns>
    public static object? Build(Type type, JsonElement json, string place)
    {
        Type? item = type.IsArray ? type.GetElementType() : type.GenericTypeArguments is [Type only] ? only : null;
        if (item is null || !typeof(IEnumerable<>).MakeGenericType(item).IsAssignableFrom(type))
        {
            return null;
        }

        Array items = Items(item, json, place);
        return type.IsInstanceOfType(items) ? items : Activator.CreateInstance(type, items);
    }

    private static Array Items(Type item, JsonElement json, string place)
    {
        Array items = Array.CreateInstance(item, json.GetArrayLength());
        int index = 0;
        foreach (JsonElement each in json.EnumerateArray())
        {
            items.SetValue(RequestValue.Build(item, each, $"{place}[{index}]"), index++);
        }

        return items;
    }
}
