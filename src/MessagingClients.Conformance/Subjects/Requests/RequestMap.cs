using System.Collections;
using System.Text.Json;

namespace MessagingClients.Conformance.Subjects.Requests;

/// <summary>Makes the dictionaries of a request.</summary>
internal static class RequestMap
{
    /// <returns><see langword="null"/> where the type is no dictionary.</returns>
    public static object? Build(Type type, IEnumerable<JsonProperty> members, string place)
    {
        if (type.GenericTypeArguments is not [Type key, Type value] || key != typeof(string))
        {
            return null;
        }

        Type map = typeof(Dictionary<,>).MakeGenericType(key, value);
        return type.IsAssignableFrom(map) ? Fill((IDictionary)Activator.CreateInstance(map)!, value, members, place) : null;
    }

    private static IDictionary Fill(IDictionary map, Type value, IEnumerable<JsonProperty> members, string place)
    {
        foreach (JsonProperty entry in members)
        {
            string name = JsonText.OfName(entry);
            string where = $"{place}.{name}";
            if (map.Contains(name))
            {
                throw new InexpressibleException(where, "a dictionary cannot hold a name twice");
            }

            map.Add(name, RequestValue.Build(value, entry.Value, where));
        }

        return map;
    }
}
