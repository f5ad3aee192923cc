using System.Text.Json;

namespace MessagingClients.Conformance.Subjects.Requests;

/// <summary>
/// Makes a typed request from the JSON of a case, member by member through public constructors, setters and conversions. No
/// converter of the client takes part.
/// </summary>
internal static class TypedRequest
{
    /// <exception cref="InexpressibleException">The type cannot hold what is asked for.</exception>
    public static object Build(Type type, string body, string place = "$")
    {
        using JsonDocument document = Parse(body, place);
        return RequestValue.Build(type, document.RootElement, place)
            ?? throw new InexpressibleException(place, "a request cannot be null");
    }

    private static JsonDocument Parse(string body, string place)
    {
        try
        {
            return JsonDocument.Parse(body);
        }
        catch (JsonException exception)
        {
            throw new InexpressibleException(place, $"the body is no JSON ({exception.Message})");
        }
    }
}
